// A baseline: net/http and pgx, with one query for the session and one for the work.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

type date struct{ time.Time }

func (d date) MarshalJSON() ([]byte, error) { return []byte(d.Format(`"2006-01-02"`)), nil }

func (d *date) UnmarshalJSON(text []byte) (err error) {
	d.Time, err = time.Parse(`"2006-01-02"`, string(text))
	return err
}

type person struct {
	EmpID   int32  `json:"emp_id"`
	ID      string `json:"id"`
	EmpName string `json:"emp_name"`
	EmpDob  date   `json:"emp_dob"`
	City    string `json:"city"`
	Country string `json:"country"`
}

type changes struct {
	EmpName *string `json:"emp_name"`
	EmpDob  *date   `json:"emp_dob"`
	City    *string `json:"city"`
	Country *string `json:"country"`
}

func (c changes) dob() *time.Time {
	if c.EmpDob == nil {
		return nil
	}
	return &c.EmpDob.Time
}

type claims struct {
	Sid string `json:"sid"`
	Ver int    `json:"ver"`
	jwt.RegisteredClaims
}

const columns = `emp_id, id::text, emp_name, emp_dob, city, country`

var (
	pool   *pgxpool.Pool
	secret = []byte(os.Getenv("JWT_SECRET_KEY"))
)

func scan(row pgx.CollectableRow) (p person, err error) {
	err = row.Scan(&p.EmpID, &p.ID, &p.EmpName, &p.EmpDob.Time, &p.City, &p.Country)
	return p, err
}

func authenticated(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var c claims
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		_, err := jwt.ParseWithClaims(token, &c, func(*jwt.Token) (any, error) { return secret, nil },
			jwt.WithValidMethods([]string{"HS256"}), jwt.WithExpirationRequired())
		if err == nil {
			var id int
			err = pool.QueryRow(r.Context(), `SELECT users.id FROM sessions JOIN users ON users.id = sessions.user_id
				WHERE sessions.id = $1 AND NOT users.disabled AND users.token_version = $2`, c.Sid, c.Ver).Scan(&id)
		}
		if err != nil {
			http.Error(w, `{"detail":"Not authenticated"}`, http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func answer(w http.ResponseWriter, status int, body any, err error) {
	if errors.Is(err, pgx.ErrNoRows) {
		status, body = http.StatusNotFound, map[string]string{"detail": "Not found"}
	} else if err != nil {
		status, body = http.StatusInternalServerError, map[string]string{"detail": err.Error()}
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body)
}

func one(w http.ResponseWriter, r *http.Request, status int, sql string, values ...any) {
	rows, _ := pool.Query(r.Context(), sql, values...)
	p, err := pgx.CollectExactlyOneRow(rows, scan)
	answer(w, status, p, err)
}

func get(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("emp_id"), 10, 32)
	if err != nil {
		answer(w, 0, nil, pgx.ErrNoRows)
		return
	}
	one(w, r, http.StatusOK, `SELECT `+columns+` FROM people WHERE emp_id = $1`, id)
}

func number(text string, fallback int) int {
	if n, err := strconv.Atoi(text); err == nil {
		return n
	}
	return fallback
}

func list(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	values := []any{number(query.Get("limit"), 100), number(query.Get("offset"), 0)}
	where := ""
	if city := query.Get("city"); city != "" {
		where = ` WHERE city ILIKE $3`
		values = append(values, "%"+city+"%")
	}
	rows, _ := pool.Query(r.Context(), `SELECT `+columns+` FROM people`+where+` ORDER BY emp_id LIMIT $1 OFFSET $2`,
		values...)
	people, err := pgx.CollectRows(rows, scan)
	answer(w, http.StatusOK, people, err)
}

func create(w http.ResponseWriter, r *http.Request) {
	var p person
	if err := json.NewDecoder(r.Body).Decode(&p); err != nil {
		answer(w, 0, nil, err)
		return
	}
	one(w, r, http.StatusCreated, `INSERT INTO people (emp_id, emp_name, emp_dob, city, country)
		VALUES ($1, $2, $3, $4, $5) RETURNING `+columns, p.EmpID, p.EmpName, p.EmpDob.Time, p.City, p.Country)
}

func patch(w http.ResponseWriter, r *http.Request) {
	var c changes
	if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
		answer(w, 0, nil, err)
		return
	}
	one(w, r, http.StatusOK, `UPDATE people SET emp_name = coalesce($2, emp_name), emp_dob = coalesce($3, emp_dob),
		city = coalesce($4, city), country = coalesce($5, country) WHERE emp_id = $1 RETURNING `+columns,
		number(r.PathValue("emp_id"), 0), c.EmpName, c.dob(), c.City, c.Country)
}

func main() {
	config, err := pgxpool.ParseConfig(os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	config.MaxConns = 8
	if pool, err = pgxpool.NewWithConfig(context.Background(), config); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("GET /employees/{emp_id}", authenticated(get))
	http.HandleFunc("GET /employees", authenticated(list))
	http.HandleFunc("POST /employees", authenticated(create))
	http.HandleFunc("PATCH /employees/{emp_id}", authenticated(patch))
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
