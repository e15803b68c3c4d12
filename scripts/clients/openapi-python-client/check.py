"""A client by openapi-python-client."""

import datetime
import io
import os
import re

from employee_management_api_client import AuthenticatedClient, Client
from employee_management_api_client.api.auth import issue_token
from employee_management_api_client.api.employees import (
    create_employee, export_employees, get_employee, import_employees, list_employee_changes, list_employees,
    update_employee,
)
from employee_management_api_client.models import (
    EmployeeCreate, EmployeeNotFoundProblem, EmployeeUpdate, ExportEmployeesFormat, ImportEmployeesFormat,
    InvalidRequestProblem, PreconditionFailedProblem, TokenRequest, TokenRequestGrantType,
)
from employee_management_api_client.types import UNSET, File

address = os.environ["BASE_URL"]
country = "openapi-python-client"

anonymous = Client(base_url=address)
login = issue_token.sync(client=anonymous, body=TokenRequest(
    username=os.environ["ADMIN_USERNAME"], password=os.environ["ADMIN_PASSWORD"]))
tokens = issue_token.sync(client=anonymous, body=TokenRequest(
    grant_type=TokenRequestGrantType.REFRESH_TOKEN, refresh_token=login.refresh_token))
client = AuthenticatedClient(base_url=address, token=tokens.access_token)


def person(emp_id: int, born: datetime.date = datetime.date(1985, 12, 10)) -> EmployeeCreate:
    return EmployeeCreate(emp_id=emp_id, emp_name="Ada Lovelace", emp_dob=born, city="London", country=country)


for emp_id in (301, 302, 303):
    assert create_employee.sync(client=client, body=person(emp_id)).emp_id == emp_id
invalid = create_employee.sync(client=client, body=person(305, datetime.date(2999, 1, 1)))
assert isinstance(invalid, InvalidRequestProblem)
assert [error.pointer for error in invalid.errors] == ["/emp_dob"]

found = []
cursor = UNSET
while cursor is not None:
    page = list_employees.sync_detailed(client=client, country=country, limit=2, cursor=cursor)
    found += [employee.emp_id for employee in page.parsed]
    following = re.search(r'[?&]cursor=([^&>]+)[^>]*>; rel="next"', page.headers["link"])
    cursor = following and following[1]
assert found == [301, 302, 303]

absent = get_employee.sync(999, client=client)
assert isinstance(absent, EmployeeNotFoundProblem)
assert absent.status == 404

version = get_employee.sync_detailed(301, client=client).headers["etag"]
change = EmployeeUpdate(city="Cambridge")
assert update_employee.sync(301, client=client, body=change, if_match=version).city == "Cambridge"
stale = update_employee.sync(301, client=client, body=change, if_match=version)
assert isinstance(stale, PreconditionFailedProblem)

file = f"emp_id,emp_name,emp_dob,city,country\r\n304,Grace Hopper,1906-12-09,New York,{country}\r\n"
report = import_employees.sync(
    client=client, body=File(io.BytesIO(file.encode())), format_=ImportEmployeesFormat.CSV)
assert report.created == 1
# The generated function cannot read a file of a text type: it makes the request, and httpx sends it.
request = export_employees._get_kwargs(country=country, format_=ExportEmployeesFormat.CSV)
exported = client.get_httpx_client().request(**request).raise_for_status()
assert b"304,Grace Hopper,1906-12-09,New York" in exported.content

changes = list_employee_changes.sync(client=client, limit=1000)
assert any(change.action == "updated" and change.after.city == "Cambridge" for change in changes)
