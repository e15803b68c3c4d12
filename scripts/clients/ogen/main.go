// A client by ogen.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
	"time"

	"clients/people"
)

const country = "ogen"

var next = regexp.MustCompile(`[?&]cursor=([^&>]+)[^>]*>; rel="next"`)

type token string

func (access token) OAuth2(context.Context, people.OperationName) (people.OAuth2, error) {
	return people.OAuth2{Token: string(access)}, nil
}

func main() {
	ctx := context.Background()
	address := os.Getenv("BASE_URL")

	anonymous := must(people.NewClient(address, token("")))
	login := must(anonymous.IssueToken(ctx, &people.TokenRequest{
		Username: people.NewOptString(os.Getenv("ADMIN_USERNAME")),
		Password: people.NewOptString(os.Getenv("ADMIN_PASSWORD")),
	})).(*people.TokenPairHeaders).Response
	refresh := must(anonymous.IssueToken(ctx, &people.TokenRequest{
		GrantType:    people.NewOptTokenRequestGrantType(people.TokenRequestGrantTypeRefreshToken),
		RefreshToken: people.NewOptString(login.RefreshToken),
	})).(*people.TokenPairHeaders).Response
	client := must(people.NewClient(address, token(refresh.AccessToken)))

	for id := people.EmpId(501); id <= 503; id++ {
		created := must(client.CreateEmployee(ctx, person(id, 1985))).(*people.EmployeeHeaders)
		expect(created.Response.EmpID == id, "an employee is created")
	}
	invalid := must(client.CreateEmployee(ctx, person(505, 2999))).(*people.InvalidRequestProblem)
	expect(len(invalid.Errors) == 1 && invalid.Errors[0].Pointer == "/emp_dob", "a birth in the future is refused")

	found := 0
	for cursor := (people.OptString{}); ; {
		page := must(client.ListEmployees(ctx, people.ListEmployeesParams{
			Country: people.NewOptString(country), Limit: people.NewOptInt32(2), Cursor: cursor,
		})).(*people.ListEmployeesOKHeaders)
		found += len(page.Response)
		match := next.FindStringSubmatch(page.Link)
		if match == nil {
			break
		}
		cursor = people.NewOptString(match[1])
	}
	expect(found == 3, "all pages have three employees")

	absent := must(client.GetEmployee(ctx, people.GetEmployeeParams{EmpID: 999})).(*people.EmployeeNotFoundProblem)
	expect(absent.Detail == "Employee with emp_id '999' not found", "an unknown employee is not found")

	known := must(client.GetEmployee(ctx, people.GetEmployeeParams{EmpID: 501})).(*people.GetEmployeeOKHeaders)
	params := people.UpdateEmployeeParams{EmpID: 501, IfMatch: people.NewOptString(known.ETag)}
	change := &people.UpdateEmployeeApplicationJSON{City: people.NewOptCity("Cambridge")}
	changed := must(client.UpdateEmployee(ctx, change, params)).(*people.GetEmployeeOKHeaders)
	expect(changed.Response.City == "Cambridge", "the known version is changed")
	_, isStale := must(client.UpdateEmployee(ctx, change, params)).(*people.PreconditionFailedProblem)
	expect(isStale, "another version is not")

	file := "emp_id,emp_name,emp_dob,city,country\r\n504,Grace Hopper,1906-12-09,New York," + country + "\r\n"
	report := must(client.ImportEmployees(ctx, &people.ImportEmployeesReqTextCsv{Data: strings.NewReader(file)},
		people.ImportEmployeesParams{})).(*people.ImportReport)
	expect(report.Created == 1, "a file is imported")
	exported := must(client.ExportEmployees(ctx, people.ExportEmployeesParams{
		Country: people.NewOptString(country),
	})).(*people.ExportEmployeesOKTextCsvHeaders)
	text := string(must(io.ReadAll(exported.Response)))
	expect(strings.Contains(text, "504,Grace Hopper,1906-12-09,New York"), "a file is exported")

	moved := false
	changes := must(client.ListEmployeeChanges(ctx, people.ListEmployeeChangesParams{Limit: people.NewOptInt32(1000)}))
	for _, change := range changes.(*people.ListEmployeeChangesOKHeaders).Response {
		moved = moved || change.Action == people.ChangeActionUpdated
	}
	expect(moved, "the feed has the change")
}

func person(id people.EmpId, year int) *people.EmployeeCreate {
	born := people.EmpDob(time.Date(year, 12, 10, 0, 0, 0, 0, time.UTC))
	return &people.EmployeeCreate{EmpID: id, EmpName: "Ada Lovelace", EmpDob: born, City: "London", Country: country}
}

func must[Value any](value Value, err error) Value {
	if err != nil {
		panic(err)
	}
	return value
}

func expect(holds bool, promise string) {
	if !holds {
		fmt.Println("not so: " + promise)
		os.Exit(1)
	}
}
