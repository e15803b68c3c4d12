// Generated from the migrations by `npm run generate`. Do not edit.

import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface Attempts {
  account: string;
  address: string;
  blocked_until: Timestamp | null;
  count: number;
  expires_at: Timestamp;
  kind: string;
}

export interface Audit {
  action: string;
  actor: string | null;
  actor_id: number | null;
  address: string | null;
  at: Generated<Timestamp>;
  id: Generated<number>;
  reason: string | null;
  request_id: string | null;
  subject: string | null;
  subject_id: number | null;
}

export interface EmployeeChanges {
  action: string;
  actor: string | null;
  actor_id: number | null;
  after: Json | null;
  at: Generated<Timestamp>;
  before: Json | null;
  emp_id_after: number | null;
  emp_id_before: number | null;
  employee_id: string;
  id: Generated<number>;
  position: number | null;
  request_id: string | null;
}

export interface Employees {
  city: string;
  country: string;
  emp_dob: string;
  emp_id: number;
  emp_name: string;
  folded_city: Generated<string>;
  folded_country: Generated<string>;
  folded_emp_name: Generated<string>;
  id: Generated<string>;
}

export interface KnownAddresses {
  address: string;
  expires_at: Timestamp;
  user_id: number;
}

export interface Sessions {
  expires_at: Timestamp;
  family_hash: Buffer;
  id: string;
  refreshed_at: Timestamp | null;
  scope: string;
  successor_salt: Buffer | null;
  token_hash: Buffer;
  user_id: number;
}

export interface Users {
  disabled: Generated<boolean>;
  id: Generated<number>;
  is_admin: Generated<boolean>;
  password_expires_at: Timestamp | null;
  password_hash: string;
  token_version: Generated<number>;
  username: string;
}

export interface Database {
  attempts: Attempts;
  audit: Audit;
  employee_changes: EmployeeChanges;
  employees: Employees;
  known_addresses: KnownAddresses;
  sessions: Sessions;
  users: Users;
}
