// Generated from the migrations by `npm run generate`. Do not edit.

import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export interface Employees {
  city: string;
  country: string;
  emp_dob: string;
  emp_id: number;
  emp_name: string;
  id: Generated<string>;
}

export interface Users {
  disabled: Generated<boolean>;
  id: Generated<number>;
  is_admin: Generated<boolean>;
  password_hash: string;
  token_version: Generated<number>;
  username: string;
}

export interface Database {
  employees: Employees;
  users: Users;
}
