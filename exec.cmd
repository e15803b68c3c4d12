@rem `npm start` begins with exec, by which a POSIX shell lets the service take its place and get its signals.
@rem Windows has no exec: npm's shell there, cmd.exe, runs this file instead.
@%*
