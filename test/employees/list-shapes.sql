-- all employees
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM employees
    ORDER BY "emp_id" asc, emp_id asc LIMIT $1 /* custom plan */
-- parameters: [101]

-- all employees by name, backwards
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM employees
    ORDER BY "emp_name" desc, emp_id desc LIMIT $1 /* custom plan */
-- parameters: [101]

-- after a cursor
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM employees
    WHERE ("emp_name", emp_id) > ($1, $2)
    ORDER BY "emp_name" asc, emp_id asc LIMIT $3 /* custom plan */
-- parameters: ["Ada",7,101]

-- before a cursor
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM employees
    WHERE ("emp_name", emp_id) < ($1, $2)
    ORDER BY "emp_name" desc, emp_id desc LIMIT $3 /* custom plan */
-- parameters: ["Ada",7,101]

-- at an offset
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM (
    SELECT "emp_id" FROM employees
    ORDER BY "emp_id" asc, emp_id asc LIMIT $1 OFFSET $2
    ) AS page JOIN employees USING (emp_id) ORDER BY "emp_id" asc, emp_id asc /* custom plan */
-- parameters: [101,50]

-- a city
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM (
    SELECT "emp_id" FROM employees
    WHERE (octet_length(folded($1::text)) < 2 OR grams("folded_emp_name", "folded_city", "folded_country") @@ grams_of(folded($2::text)))
      AND (strpos("folded_city", folded($3::text)) > 0)
    ORDER BY "emp_id" asc, emp_id asc LIMIT $4 OFFSET $5
    ) AS page JOIN employees USING (emp_id) ORDER BY "emp_id" asc, emp_id asc /* custom plan */
-- parameters: ["lon","lon","lon",101,0]

-- a city after a cursor
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM (
    SELECT "emp_id" FROM employees
    WHERE ("emp_id", emp_id) > ($1, $2)
      AND (octet_length(folded($3::text)) < 2 OR grams("folded_emp_name", "folded_city", "folded_country") @@ grams_of(folded($4::text)))
      AND (strpos("folded_city", folded($5::text)) > 0)
    ORDER BY "emp_id" asc, emp_id asc LIMIT $6 OFFSET $7
    ) AS page JOIN employees USING (emp_id) ORDER BY "emp_id" asc, emp_id asc /* custom plan */
-- parameters: [7,7,"lon","lon","lon",101,0]

-- a city at an offset
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM (
    SELECT "emp_id" FROM employees
    WHERE (octet_length(folded($1::text)) < 2 OR grams("folded_emp_name", "folded_city", "folded_country") @@ grams_of(folded($2::text)))
      AND (strpos("folded_city", folded($3::text)) > 0)
    ORDER BY "emp_name" asc, emp_id asc LIMIT $4 OFFSET $5
    ) AS page JOIN employees USING (emp_id) ORDER BY "emp_name" asc, emp_id asc /* custom plan */
-- parameters: ["lon","lon","lon",101,50]

-- a text in any column
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM (
    SELECT "emp_id" FROM employees
    WHERE (octet_length(folded($1::text)) < 2 OR grams("folded_emp_name", "folded_city", "folded_country") @@ grams_of(folded($2::text)))
      AND (strpos("folded_emp_name", folded($3::text)) > 0 OR strpos("folded_city", folded($4::text)) > 0 OR strpos("folded_country", folded($5::text)) > 0)
    ORDER BY "emp_name" asc, emp_id asc LIMIT $6 OFFSET $7
    ) AS page JOIN employees USING (emp_id) ORDER BY "emp_name" asc, emp_id asc /* custom plan */
-- parameters: ["ada","ada","ada","ada","ada",101,0]

-- an empty text
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM employees
    ORDER BY "emp_id" asc, emp_id asc LIMIT $1 /* custom plan */
-- parameters: [101]

-- days of birth
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM (
    SELECT "emp_id" FROM employees
    WHERE emp_dob >= $1::date
      AND emp_dob <= $2::date
    ORDER BY "emp_dob" asc, emp_id asc LIMIT $3 OFFSET $4
    ) AS page JOIN employees USING (emp_id) ORDER BY "emp_dob" asc, emp_id asc /* custom plan */
-- parameters: ["1970-01-01","1979-12-31",101,0]

-- all filters
    SELECT "emp_id", "id", "emp_name", "emp_dob", "city", "country" FROM (
    SELECT "emp_id" FROM employees
    WHERE ("country", emp_id) < ($1, $2)
      AND (octet_length(folded($3::text)) < 2 OR grams("folded_emp_name", "folded_city", "folded_country") @@ grams_of(folded($4::text)))
      AND (strpos("folded_emp_name", folded($5::text)) > 0)
      AND (octet_length(folded($6::text)) < 2 OR grams("folded_emp_name", "folded_city", "folded_country") @@ grams_of(folded($7::text)))
      AND (strpos("folded_city", folded($8::text)) > 0)
      AND (octet_length(folded($9::text)) < 2 OR grams("folded_emp_name", "folded_city", "folded_country") @@ grams_of(folded($10::text)))
      AND (strpos("folded_country", folded($11::text)) > 0)
      AND (octet_length(folded($12::text)) < 2 OR grams("folded_emp_name", "folded_city", "folded_country") @@ grams_of(folded($13::text)))
      AND (strpos("folded_emp_name", folded($14::text)) > 0 OR strpos("folded_city", folded($15::text)) > 0 OR strpos("folded_country", folded($16::text)) > 0)
      AND emp_dob >= $17::date
      AND emp_dob <= $18::date
    ORDER BY "country" desc, emp_id desc LIMIT $19 OFFSET $20
    ) AS page JOIN employees USING (emp_id) ORDER BY "country" desc, emp_id desc /* custom plan */
-- parameters: ["United Kingdom",7,"ada","ada","ada","lon","lon","lon","king","king","king","love","love","love","love","love","1970-01-01","1979-12-31",101,50]
