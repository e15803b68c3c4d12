/** The passwords of eight characters and more that leaked lists show most often, in lower case. */
export const commonPasswords: ReadonlySet<string> = new Set(`
  00000000 01234567 012345678 0123456789 0987654321 10203040 11111111 111111111 1111111111 1122334455 11223344
  12121212 12131415 123123123 1231231234 12312312 12341234 123412345 12344321 1234512345 12345678 123456780
  123456789 1234567890 12345678900 12345678910 123456789a 123456789q 12345678a 123456a1 1234abcd 1234qwer 123qweasd
  123qweasdzxc 123321123 13131313 147258369 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 20202020 21212121
  22222222 23232323 31415926 33333333 44444444 55555555 66666666 69696969 77777777 78945612 789456123 87654321
  88888888 987654321 9876543210 98765432 99999999 999999999 a1234567 a12345678 a123456789 a1b2c3d4 aa123456
  aa12345678 aaaaaaaa abc12345 abc123456 abcd1234 abcdefgh abcdefg1 access14 adgjmptw administrator admin123
  admin1234 admin12345 admin123456 alexander amanda123 anthony1 arsenal1 asdasdasd asdf1234 asdfasdf asdfghjk
  asdfghjkl asdfghjkl1 babygirl baseball baseball1 basketball batman123 beautiful benjamin blink182 bluebird bubbles1
  butterfly carolina caroline changeme changeme1 charlie1 charlotte cheyenne chocolate christian christina
  christopher computer computer1 consumer cristian danielle december diamond1 dolphin1 dolphins dragon123
  drowssap elephant elizabeth estrella eternity familia1 fantasy1 fernando flowers1 football football1 football10
  forever1 forever21 freedom1 friendship fuckyou1 fuckyou2 gabriela garfield gangster godzilla goodluck harley123
  hello123 hello1234 hellohello helloworld iloveyou iloveyou1 iloveyou12 iloveyou123 iloveyou2 iloveyou! internet
  jasmine1 jennifer jessica1 jonathan jordan23 justin123 katherine killer123 kimberly leonardo letmein1 letmein123
  liverpool liverpool1 login123 loveyou1 lovelove loverboy madison1 manchester marlboro master123 matthew1 maverick
  maxwell1 melissa1 mercedes metallica michael1 michelle midnight monkey12 monkey123 motorola mustang1 naruto123
  newyork1 nicholas november p@ssw0rd p@ssword pa$$w0rd pa55word panther1 passport passw0rd passw0rd1 password
  password! password01 password1 password1! password11 password12 password123 password1234 password2 password@123
  password99 patricia peaches1 pokemon1 precious princess princess1 princesa q1w2e3r4 q1w2e3r4t5 qazwsx123 qazwsxedc
  qazxswedc qq123456 qqqqqqqq qwaszx12 qwe123456 qweasdzxc qweqweqwe qwer1234 qwert123 qwerty12 qwerty123 qwerty1234
  qwerty12345 qwertyui qwertyuio qwertyuiop rainbow1 rangers1 rebecca1 remember robert123 rockstar1 rootroot
  samantha samsung1 scarface sebastian september shadow123 slipknot snickers snoopy12 spiderman spiderman1 spongebob
  starwars starwars1 steelers steelers1 stephanie sunflower sunshine sunshine1 superman superman1 swordfish test1234
  teacher1 tequiero testtest tinkerbell trustno1 twilight undertaker valentina vanessa1 veronica victoria victory1
  virginia volleyball welcome1 welcome12 welcome123 whatever whatever1 william1 xxxxxxxx yankees1 yourmom1 zaq12wsx
  zaq1zaq1 zxcvbnm1 zxcvbnm123 zzzzzzzz
`.trim().split(/\s+/))
