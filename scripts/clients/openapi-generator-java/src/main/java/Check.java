import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import people.ApiClient;
import people.ApiException;
import people.ApiResponse;
import people.api.AuthApi;
import people.api.EmployeesApi;
import people.model.ChangeAction;
import people.model.Employee;
import people.model.EmployeeCreate;
import people.model.EmployeeNotFoundProblem;
import people.model.EmployeeUpdate;
import people.model.InvalidRequestProblem;
import people.model.PreconditionFailedProblem;
import people.model.TokenPair;

/** A client by openapi-generator. */
class Check {
  static final String COUNTRY = "Java";
  static final Pattern NEXT = Pattern.compile("[?&]cursor=([^&>]+)[^>]*>; rel=\"next\"");

  public static void main(String[] arguments) throws Exception {
    ApiClient client = new ApiClient().setBasePath(System.getenv("BASE_URL"));
    AuthApi auth = new AuthApi(client);
    TokenPair login = auth.issueToken(null, System.getenv("ADMIN_USERNAME"), System.getenv("ADMIN_PASSWORD"), null, null);
    TokenPair tokens = auth.issueToken("refresh_token", null, null, login.getRefreshToken(), null);
    client.setAccessToken(tokens.getAccessToken());
    EmployeesApi employees = new EmployeesApi(client);

    for (int id = 601; id <= 603; id++) {
      expect(employees.createEmployee(person(id, 1985)).getEmpId() == id, "an employee is created");
    }
    InvalidRequestProblem invalid = InvalidRequestProblem.fromJson(
        failure(422, () -> employees.createEmployee(person(605, 2999))));
    expect(invalid.getErrors().get(0).getPointer().equals("/emp_dob"), "a birth in the future is refused");

    List<Integer> found = new ArrayList<>();
    String cursor = null;
    do {
      ApiResponse<List<Employee>> page = employees.listEmployeesWithHttpInfo(null, 2, cursor, null, null, COUNTRY, null, null, null, null, null, null);
      page.getData().forEach(employee -> found.add(employee.getEmpId()));
      Matcher next = NEXT.matcher(page.getHeaders().get("link").get(0));
      cursor = next.find() ? next.group(1) : null;
    } while (cursor != null);
    expect(found.equals(Arrays.asList(601, 602, 603)), "all pages have three employees");

    EmployeeNotFoundProblem absent = EmployeeNotFoundProblem.fromJson(
        failure(404, () -> employees.getEmployee(999, null)));
    expect(absent.getType() == EmployeeNotFoundProblem.TypeEnum.EmployeeNotFound, "an unknown employee is not found");

    String version = employees.getEmployeeWithHttpInfo(601, null).getHeaders().get("etag").get(0);
    EmployeeUpdate change = new EmployeeUpdate().city("Cambridge");
    expect(employees.updateEmployee(601, change, version).getCity().equals("Cambridge"), "the known version is changed");
    PreconditionFailedProblem.fromJson(failure(412, () -> employees.updateEmployee(601, change, version)));

    File file = File.createTempFile("people", ".csv");
    String text =
        "emp_id,emp_name,emp_dob,city,country\r\n604,Grace Hopper,1906-12-09,New York," + COUNTRY + "\r\n";
    Files.write(file.toPath(), text.getBytes(UTF_8));
    expect(employees.importEmployees(file, null, null, null, "csv", null, null).getCreated() == 1, "a file is imported");
    File exported = employees.exportEmployees("csv", null, null, null, COUNTRY, null, null, null, null, null, null);
    expect(new String(Files.readAllBytes(exported.toPath()), UTF_8).contains("604,Grace Hopper,1906-12-09,New York"), "a file is exported");

    expect(employees.listEmployeeChanges(null, 1000).stream()
        .anyMatch(entry -> entry.getAction() == ChangeAction.UPDATED), "the feed has the change");
    // OkHttp keeps threads for connections that it might use again.
    System.exit(0);
  }

  static EmployeeCreate person(int id, int year) {
    return new EmployeeCreate().empId(id).empName("Ada Lovelace").empDob(LocalDate.of(year, 12, 10))
        .city("London").country(COUNTRY);
  }

  interface Call {
    void run() throws ApiException;
  }

  /** The body of the response to a call that fails with a status. */
  static String failure(int status, Call call) {
    try {
      call.run();
    } catch (ApiException failure) {
      expect(failure.getCode() == status, "the status is " + status);
      return failure.getResponseBody();
    }
    throw new AssertionError("the status is not " + status);
  }

  static void expect(boolean holds, String promise) {
    if (!holds) throw new AssertionError("not so: " + promise);
  }
}
