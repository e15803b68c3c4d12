//! A client by openapi-generator.

use chrono::NaiveDate;
use people::apis::auth_api::issue_token;
use people::apis::configuration::Configuration;
use people::apis::employees_api::{
    create_employee, export_employees, get_employee, import_employees, list_employee_changes, list_employees,
    update_employee,
};
use people::apis::Error;
use people::models::{ChangeAction, EmployeeCreate, EmployeeNotFoundProblem, EmployeeUpdate, InvalidRequestProblem};
use std::env::var;

const COUNTRY: &str = "Rust";

fn person(id: i32, year: i32) -> EmployeeCreate {
    let born = NaiveDate::from_ymd_opt(year, 12, 10).unwrap();
    EmployeeCreate::new(id, "Ada Lovelace".into(), born, "London".into(), COUNTRY.into())
}

#[tokio::main]
async fn main() {
    let mut client = Configuration { base_path: var("BASE_URL").unwrap(), ..Configuration::default() };
    let (username, password) = (var("ADMIN_USERNAME").unwrap(), var("ADMIN_PASSWORD").unwrap());
    let login = issue_token(&client, None, Some(&username), Some(&password), None, None).await.unwrap();
    let grant = Some("refresh_token");
    let tokens = issue_token(&client, grant, None, None, Some(&login.refresh_token), None).await.unwrap();
    client.oauth_access_token = Some(tokens.access_token);

    for id in 701..=703 {
        assert_eq!(create_employee(&client, person(id, 1985)).await.unwrap().emp_id, id);
    }
    let Err(Error::ResponseError(invalid)) = create_employee(&client, person(705, 2999)).await else { panic!() };
    // The generated errors are the first schema that fits, whatever the status: the body is parsed as the status says.
    assert_eq!(invalid.status, 422);
    let problem: InvalidRequestProblem = serde_json::from_str(&invalid.content).unwrap();
    assert_eq!(problem.errors[0].pointer, "/emp_dob");

    // The generated function shows no headers, so the cursor of the next page is taken from a request of its own.
    let request = client.client.get(format!("{}/employees?country={COUNTRY}&limit=2", client.base_path));
    let response = request.bearer_auth(client.oauth_access_token.as_ref().unwrap()).send().await.unwrap();
    let next = regex_lite::Regex::new(r#"[?&]cursor=([^&>]+)[^>]*>; rel="next""#).unwrap();
    let link = response.headers()["link"].to_str().unwrap().to_owned();
    let cursor = Some(next.captures(&link).unwrap().get(1).unwrap().as_str());
    let country = Some(COUNTRY);
    let page = list_employees(&client, None, Some(2), cursor, None, None, country, None, None, None, None, None, None);
    assert_eq!(page.await.unwrap().iter().map(|employee| employee.emp_id).collect::<Vec<_>>(), [703]);

    let Err(Error::ResponseError(absent)) = get_employee(&client, 999, None).await else { panic!() };
    assert_eq!(absent.status, 404);
    let problem: EmployeeNotFoundProblem = serde_json::from_str(&absent.content).unwrap();
    assert_eq!(problem.detail, "Employee with emp_id '999' not found");

    let request = client.client.get(format!("{}/employees/701", client.base_path));
    let response = request.bearer_auth(client.oauth_access_token.as_ref().unwrap()).send().await.unwrap();
    let version = Some(response.headers()["etag"].to_str().unwrap());
    let change = EmployeeUpdate { city: Some("Cambridge".into()), ..EmployeeUpdate::default() };
    assert_eq!(update_employee(&client, 701, change.clone(), version).await.unwrap().city, "Cambridge");
    let Err(Error::ResponseError(stale)) = update_employee(&client, 701, change, version).await else { panic!() };
    assert_eq!(stale.status, 412);

    let file = std::env::temp_dir().join(format!("people-{}.csv", std::process::id()));
    let text = format!("emp_id,emp_name,emp_dob,city,country\r\n704,Grace Hopper,1906-12-09,New York,{COUNTRY}\r\n");
    std::fs::write(&file, text).unwrap();
    let report = import_employees(&client, file.clone(), None, None, None, Some("csv"), None, None).await.unwrap();
    std::fs::remove_file(file).unwrap();
    assert_eq!(report.created, 1);
    let exported = export_employees(&client, Some("csv"), None, None, None, country, None, None, None, None, None, None);
    let text = exported.await.unwrap().text().await.unwrap();
    assert!(text.contains("704,Grace Hopper,1906-12-09,New York"), "{text}");

    let changes = list_employee_changes(&client, None, Some(1000)).await.unwrap();
    assert!(changes.iter().any(|entry| entry.action == ChangeAction::Updated));
}
