// A client by oapi-codegen.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"strings"
	"time"

	"clients/people"

	openapi_types "github.com/oapi-codegen/runtime/types"
)

const country = "oapi-codegen"

var next = regexp.MustCompile(`[?&]cursor=([^&>]+)[^>]*>; rel="next"`)

func main() {
	ctx := context.Background()
	address := os.Getenv("BASE_URL")

	anonymous := must(people.NewClientWithResponses(address))
	login := must(anonymous.IssueTokenWithFormdataBodyWithResponse(ctx, people.TokenRequest{
		Username: new(os.Getenv("ADMIN_USERNAME")), Password: new(os.Getenv("ADMIN_PASSWORD")),
	}))
	refresh := must(anonymous.IssueTokenWithFormdataBodyWithResponse(ctx, people.TokenRequest{
		GrantType: new(people.RefreshToken), RefreshToken: &login.JSON200.RefreshToken,
	}))
	client := must(people.NewClientWithResponses(address, people.WithRequestEditorFn(
		func(_ context.Context, request *http.Request) error {
			request.Header.Set("Authorization", "Bearer "+refresh.JSON200.AccessToken)
			return nil
		})))

	for id := int32(401); id <= 403; id++ {
		created := must(client.CreateEmployeeWithResponse(ctx, person(id, 1985)))
		expect(created.JSON201.EmpId == id, "an employee is created")
	}
	invalid := must(client.CreateEmployeeWithResponse(ctx, person(405, 2999))).ApplicationproblemJSON422
	expect(len(invalid.Errors) == 1 && invalid.Errors[0].Pointer == "/emp_dob", "a birth in the future is refused")

	found := 0
	for cursor := (*string)(nil); ; {
		page := must(client.ListEmployeesWithResponse(ctx, &people.ListEmployeesParams{
			Country: new(country), Limit: new(int32(2)), Cursor: cursor,
		}))
		found += len(*page.JSON200)
		match := next.FindStringSubmatch(page.Headers200.Link)
		if match == nil {
			break
		}
		cursor = &match[1]
	}
	expect(found == 3, "all pages have three employees")

	absent := must(client.GetEmployeeWithResponse(ctx, 999, nil)).ApplicationproblemJSON404
	expect(absent.Type == people.EmployeeNotFoundProblemTypeEmployeeNotFound, "an unknown employee is not found")

	version := must(client.GetEmployeeWithResponse(ctx, 401, nil)).Headers200.ETag
	params := &people.UpdateEmployeeParams{IfMatch: &version}
	change := people.EmployeeUpdate{City: new("Cambridge")}
	changed := must(client.UpdateEmployeeWithResponse(ctx, 401, params, change))
	expect(changed.JSON200.City == "Cambridge", "the known version is changed")
	stale := must(client.UpdateEmployeeWithResponse(ctx, 401, params, change))
	expect(stale.ApplicationproblemJSON412 != nil, "another version is not")

	file := "emp_id,emp_name,emp_dob,city,country\r\n404,Grace Hopper,1906-12-09,New York," + country + "\r\n"
	report := must(client.ImportEmployeesWithBodyWithResponse(
		ctx, &people.ImportEmployeesParams{}, "text/csv", strings.NewReader(file)))
	expect(report.JSON200.Created == 1, "a file is imported")
	exported := must(client.ExportEmployeesWithResponse(ctx, &people.ExportEmployeesParams{Country: new(country)}))
	expect(strings.Contains(string(exported.Body), "404,Grace Hopper,1906-12-09,New York"), "a file is exported")

	moved := false
	changes := must(client.ListEmployeeChangesWithResponse(ctx, &people.ListEmployeeChangesParams{Limit: new(int32(1000))}))
	for _, change := range *changes.JSON200 {
		moved = moved || change.Action == people.Updated
	}
	expect(moved, "the feed has the change")
}

func person(id int32, year int) people.EmployeeCreate {
	born := openapi_types.Date{Time: time.Date(year, 12, 10, 0, 0, 0, 0, time.UTC)}
	return people.EmployeeCreate{EmpId: id, EmpName: "Ada Lovelace", EmpDob: born, City: "London", Country: country}
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
