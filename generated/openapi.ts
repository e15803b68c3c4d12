// Generated from openapi.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Greet the caller
         * @description Answers with a fixed sentence; the simplest way to see that the service is up and ready.
         */
        get: operations["getWelcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document as JSON
         * @description The contract that the service enforces, for generators and other programs.
         */
        get: operations["getContractJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document as YAML
         * @description The contract as it was written, to the byte.
         */
        get: operations["getContractYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the public keys that verify tokens
         * @description A JSON Web Key Set (RFC 7517): the key that signs, and those that tokens of before were signed with. It is empty
         *     where tokens are signed with a secret, and where another issuer signs them.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in, or go on with a session
         * @description Exchanges a username and a password, or a refresh token, for an access token and a refresh token (RFC 6749,
         *     sections 4.3 and 6). An unknown username and a wrong password cannot be told apart.
         *
         *     The access token carries the scopes that the account's role grants, or those of them that `scope` asks for. A
         *     login with a temporary password grants `account:password` alone, so that nothing can be done before the password
         *     is changed.
         *
         *     A refresh token is good for one use, and its session for 30 days from the login. One that comes a second time
         *     has been stolen, by whoever sent it first or second: it ends the session.
         *
         *     The password grant is the login of this service's own clients, kept for those that have used it since before
         *     RFC 9700, whose section 2.4 advises against it: it shows the password to the client. An application of somebody
         *     else should be given tokens of an external issuer instead.
         *
         *     Wrong logins are limited: after 5 to one account from one address, further ones are refused for 30 seconds, then
         *     for twice as long each time, up to 15 minutes; 20 a minute from one address; and, from addresses that never
         *     logged in to the account, after 100 in a row to it. These are defaults.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session of a refresh token or of an access token (RFC 7009), and with it all of its tokens. A token
         *     that is unknown, or of no use any more, is answered alike.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account
         * @description Makes an account that may read the directory. Usernames are unique regardless of case. The commonest passwords
         *     and the account's own name are refused as passwords. An address may try 5 times an hour, by default.
         *     Registration may also be closed; then those who run the service make the accounts.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Lists the accounts in the order in which they were made. For administrators.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one's own account
         * @description Gets the account behind the token.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        /**
         * Delete one's own account
         * @description Deletes the account behind the token, its sessions and its tokens. What it did stays in the audit. The last
         *     administrator who can log in cannot be deleted.
         */
        delete: operations["deleteCurrentUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one's own password
         * @description Changes the password and ends every other session of the account. A wrong current password is limited as a wrong
         *     login is. Who logged in with a temporary password logs in again with the new one.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description Gets the account with this id. For administrators.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete an account
         * @description Deletes an account, its sessions and its tokens. What it did stays in the audit. The last administrator who can
         *     log in cannot be deleted. For administrators.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Makes an account an administrator's or an ordinary one, disables it or enables it again, at once and for all of
         *     its tokens; an empty object changes nothing. A disabled account cannot log in, and its sessions have ended. The
         *     last administrator who can log in can be neither demoted nor disabled. For administrators.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a forgotten password
         * @description Replaces the password of an account by a temporary one, ends its sessions and forgets its failed logins. The
         *     temporary password is shown in this answer and never again. Within 24 hours it is good for one login, which can
         *     do nothing but change it. The last administrator who can log in is helped from a shell alone. For administrators.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Log an account out everywhere
         * @description Ends every session of an account, and with them all of its tokens. For administrators.
         */
        delete: operations["revokeSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was done to accounts
         * @description Lists logins, failed logins, refusals and every change of an account, newest first. The next page begins before
         *     the last `id` of this one; `Link` has its address. For administrators.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List employees
         * @description Lists employees, filtered and sorted. Every order ends in `emp_id`, so that pages neither repeat nor lose an
         *     employee. Text sorts by Unicode code point: `Z` comes before `a`.
         *
         *     `Link` has the addresses of the first page, of the one before and of the one behind. Whoever follows it meets
         *     every employee who stays where he is exactly once, however many others come and go meanwhile, and the last page
         *     costs no more than the first. `offset` reaches any page at once, at the cost of what it skips.
         */
        get: operations["listEmployees"];
        put?: never;
        /**
         * Add an employee
         * @description Adds an employee under an `emp_id` that is not in use. For administrators.
         */
        post: operations["createEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow all changes
         * @description Lists the changes of all employees, the oldest first, those after `cursor`. `Link` always has the address of
         *     what comes next, to be asked again for what will have changed by then: no change ever appears behind a cursor.
         *     Who has read a deletion has read all that there is of an employee. For administrators.
         */
        get: operations["listEmployeeChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import employees
         * @description Adds employees from a file of any size, as it comes in. CSV (RFC 4180) begins with a line that names the columns
         *     `emp_id`, `emp_name`, `emp_dob`, `city` and `country`, in any order; NDJSON has an employee on each line. Blank
         *     lines are ignored. Each row is held against the rules for employees; none may be larger than 64 KiB. What
         *     cannot be read further is one refused row, and what follows it is left alone.
         *
         *     Rows act in the order of the file, and every change is kept in the histories. In the mode `atomic` all rows are
         *     written or none; in the mode `partial` those that are well are written as they come, and stay written even where
         *     the import ends early. A file that comes to a stop is given up. For administrators.
         */
        post: operations["importEmployees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export employees
         * @description Streams all employees, as CSV (RFC 4180) or NDJSON, with the columns that an import takes. Where the connection
         *     ends before the answer does, something went wrong: what came is not the whole.
         */
        get: operations["exportEmployees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/{emp_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The employee's business ID. */
                emp_id: components["parameters"]["EmpId"];
            };
            cookie?: never;
        };
        /**
         * Get an employee
         * @description Gets the employee with this `emp_id`. With `If-None-Match`, only if it is another than the one that the client
         *     has.
         */
        get: operations["getEmployee"];
        /**
         * Put an employee
         * @description Replaces the employee with this `emp_id`, or adds it if there is none, so that a client may send the same again
         *     without harm. `If-Match` replaces only the version that the client knows; `If-None-Match: *` only adds. For
         *     administrators.
         */
        put: operations["replaceEmployee"];
        post?: never;
        /**
         * Remove an employee
         * @description Removes the employee with this `emp_id`, which may then be given to another. `If-Match` removes only the version
         *     that the client knows. For administrators.
         */
        delete: operations["deleteEmployee"];
        options?: never;
        head?: never;
        /**
         * Change an employee
         * @description Changes the fields that are sent and leaves the others; an empty object changes nothing. A new `emp_id` moves
         *     the employee to that business ID and keeps its `id`. `If-Match` changes only the version that the client knows.
         *     For administrators.
         */
        patch: operations["updateEmployee"];
        trace?: never;
    };
    "/employees/{emp_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The employee's business ID. */
                emp_id: components["parameters"]["EmpId"];
            };
            cookie?: never;
        };
        /**
         * Get the history of an employee
         * @description Lists the changes of every employee that has or ever had this `emp_id`, under whatever `emp_id` they were made,
         *     the newest first. A deleted employee keeps its history. The next page begins before the last `id` of this one;
         *     `Link` has its address. For administrators.
         */
        get: operations["getEmployeeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Welcome: {
            message: string;
        };
        /** @description An OpenAPI 3.1 document. */
        Contract: {
            openapi: string;
            info: {
                [key: string]: unknown;
            };
            paths: {
                [key: string]: unknown;
            };
        };
        KeySet: {
            keys: components["schemas"]["Key"][];
        };
        /** @description A public key (RFC 7517; its members are those of RFC 7518 and RFC 8037). */
        Key: {
            /** @enum {string} */
            kty: "OKP" | "EC" | "RSA";
            /** @description The thumbprint of the key (RFC 7638). */
            kid: string;
            /** @enum {string} */
            alg: "EdDSA" | "ES256" | "RS256";
            /** @enum {string} */
            use: "sig";
            crv?: string;
            x?: string;
            y?: string;
            n?: string;
            e?: string;
        };
        /**
         * @description A token request: with a username and a password, or, where `grant_type` is `refresh_token`, with that. Members
         *     that are not listed here are ignored (RFC 6749, section 3.2).
         */
        TokenRequest: {
            /**
             * @description Left out, it is `password`.
             * @enum {string}
             */
            grant_type?: "password" | "refresh_token";
            username?: string;
            /** Format: password */
            password?: string;
            refresh_token?: string;
            /**
             * @description The scopes asked for, separated by spaces. Left out, all that the role grants, or that the session was given
             *     at its login.
             */
            scope?: string;
        };
        /** @description What to revoke. Members that are not listed here are ignored (RFC 7009, section 2.1). */
        RevocationRequest: {
            token: string;
            /** @description It is not needed, and ignored. */
            token_type_hint?: string;
        };
        Token: {
            /** @description A JWT. Treat it as opaque. */
            access_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /** @description The access token's lifetime in seconds. */
            expires_in: number;
            /** @description Good for one exchange at this endpoint. Keep it as safe as a password. */
            refresh_token: string;
            /** @description The scopes granted, separated by spaces. */
            scope: string;
        };
        /** @example ada */
        Username: string;
        UsernamePrefix: string;
        UserCreate: {
            username: components["schemas"]["Username"];
            password: components["schemas"]["NewPassword"];
        };
        /**
         * Format: password
         * @description At least 8 characters, at most 72 bytes of UTF-8.
         * @example correct horse battery
         */
        NewPassword: string;
        PasswordChange: {
            /** Format: password */
            current_password: string;
            new_password: components["schemas"]["NewPassword"];
        };
        TemporaryPassword: {
            temporary_password: string;
        };
        /**
         * @description Never given to another account.
         * @example 1815
         */
        UserId: number;
        User: {
            id: components["schemas"]["UserId"];
            username: components["schemas"]["Username"];
            is_admin: boolean;
        };
        /** @description An account as administrators see it. */
        Account: {
            id: components["schemas"]["UserId"];
            username: components["schemas"]["Username"];
            is_admin: boolean;
            /** @description Whether it is kept from logging in. */
            disabled: boolean;
        };
        UserUpdate: {
            is_admin?: boolean;
            disabled?: boolean;
        };
        /**
         * Format: date-time
         * @description A time with its offset from UTC (RFC 3339). In a query, write `+` as `%2B`.
         * @example 2026-03-01T09:30:00Z
         */
        Time: string;
        ActorName: string;
        /**
         * @description Later entries have greater ones.
         * @example 4712
         */
        AuditId: number;
        /** @enum {string} */
        AuditAction: "login-succeeded" | "login-failed" | "login-blocked" | "session-ended" | "refresh-token-reused" | "access-refused" | "user-created" | "user-deleted" | "user-promoted" | "user-demoted" | "user-disabled" | "user-enabled" | "password-changed" | "password-reset" | "sessions-revoked";
        /** @description Something that was done to an account, or tried. */
        AuditEntry: {
            id: components["schemas"]["AuditId"];
            at: components["schemas"]["Time"];
            action: components["schemas"]["AuditAction"];
            /**
             * @description The account that did it; null where it was nobody's or another issuer's, or was done on the service's own
             *     machine.
             */
            actor_id: number | null;
            /** @description The username that account had, or what the other issuer calls it. */
            actor: string | null;
            /** @description The account that it was done to. */
            subject_id: number | null;
            /** @description The username that account had. */
            subject: string | null;
            /** @description Why it came to this, or which operation was refused. */
            reason: string | null;
            /** @description The address that it came from. */
            address: string | null;
            /** @description The `X-Request-Id` of the answer. */
            request_id: string | null;
        };
        /**
         * @description The business ID, unique among employees.
         * @example 101
         */
        EmpId: number;
        /**
         * Format: text
         * @description The full name. It is kept as it was sent.
         * @example Ada Lovelace
         */
        EmpName: string;
        /**
         * Format: date
         * @description The date of birth, from 1900-01-01 to today in UTC.
         * @example 1985-12-10
         */
        EmpDob: string;
        /**
         * Format: text
         * @example London
         */
        City: string;
        /**
         * Format: text
         * @example United Kingdom
         */
        Country: string;
        /** @description Any text; `%`, `_` and `\` stand for themselves. Empty matches all. */
        Substring: string;
        /**
         * Format: date
         * @description A day of the Gregorian calendar (full-date of RFC 3339).
         */
        Day: string;
        /** @description Opaque text. */
        Cursor: string;
        EmployeeCreate: {
            emp_id: components["schemas"]["EmpId"];
            emp_name: components["schemas"]["EmpName"];
            emp_dob: components["schemas"]["EmpDob"];
            city: components["schemas"]["City"];
            country: components["schemas"]["Country"];
        };
        EmployeeUpdate: {
            emp_id?: components["schemas"]["EmpId"];
            emp_name?: components["schemas"]["EmpName"];
            emp_dob?: components["schemas"]["EmpDob"];
            city?: components["schemas"]["City"];
            country?: components["schemas"]["Country"];
        };
        EmployeeReplacement: {
            /** @description May be left out; it is that of the path. */
            emp_id?: components["schemas"]["EmpId"];
            emp_name: components["schemas"]["EmpName"];
            emp_dob: components["schemas"]["EmpDob"];
            city: components["schemas"]["City"];
            country: components["schemas"]["Country"];
        };
        EntityTags: string;
        Employee: {
            /**
             * Format: uuid
             * @description Given by the service; it stays when `emp_id` changes.
             */
            readonly id: string;
            emp_id: components["schemas"]["EmpId"];
            emp_name: components["schemas"]["EmpName"];
            /**
             * Format: date
             * @description The date of birth, 1900-01-01 or later.
             */
            emp_dob: string;
            city: components["schemas"]["City"];
            country: components["schemas"]["Country"];
        };
        /** @description An employee as it is exported. */
        EmployeeRow: {
            emp_id: components["schemas"]["EmpId"];
            emp_name: components["schemas"]["EmpName"];
            /**
             * Format: date
             * @description The date of birth.
             */
            emp_dob: string;
            city: components["schemas"]["City"];
            country: components["schemas"]["Country"];
        };
        RowCount: number;
        RowError: {
            line: components["schemas"]["LineNumber"];
            /** @description A JSON Pointer (RFC 6901) to the value within the row; empty for the whole. */
            pointer: string;
            message: string;
        };
        /** @description The line of the file on which the row begins; the first is 1. */
        LineNumber: number;
        ImportReport: {
            /** @description How many rows there were. */
            received: components["schemas"]["RowCount"];
            /** @description How many employees were added. */
            created: components["schemas"]["RowCount"];
            /** @description How many employees were replaced. */
            updated: components["schemas"]["RowCount"];
            /** @description How many rows were left out because their `emp_id` is taken. */
            skipped: components["schemas"]["RowCount"];
            /** @description How many rows were refused. */
            refused: components["schemas"]["RowCount"];
            /** @description Why rows were refused; the first 1,000 reasons if there are more. */
            errors: components["schemas"]["RowError"][];
            /** @description Whether this is what would have become of the rows. */
            dry_run: boolean;
        };
        /**
         * @description The place of a change among all changes of employees; later ones have greater ones.
         * @example 4712
         */
        ChangePosition: number;
        /** @description A change as all changes of employees tell it, in the order in which they could be seen. */
        EmployeeChange: {
            position: components["schemas"]["ChangePosition"];
            at: components["schemas"]["Time"];
            actor: components["schemas"]["ChangeActor"];
            action: components["schemas"]["ChangeAction"];
            emp_id: components["schemas"]["ChangedEmpId"];
            before: components["schemas"]["EmployeeSnapshot"];
            after: components["schemas"]["EmployeeSnapshot"];
        };
        /**
         * @description Names a change; of the changes of one employee, later ones have greater ones.
         * @example 4712
         */
        ChangeId: number;
        /** @description A change as the history of an employee tells it, in the order in which they were made. */
        EmployeeHistoryEntry: {
            id: components["schemas"]["ChangeId"];
            at: components["schemas"]["Time"];
            actor: components["schemas"]["ChangeActor"];
            action: components["schemas"]["ChangeAction"];
            emp_id: components["schemas"]["ChangedEmpId"];
            before: components["schemas"]["EmployeeSnapshot"];
            after: components["schemas"]["EmployeeSnapshot"];
        };
        /** @description The username of the account that did it; null where it was done on the service's own machine. */
        ChangeActor: string | null;
        /** @enum {string} */
        ChangeAction: "created" | "updated" | "deleted";
        /** @description The business ID after the change, or the last one. */
        ChangedEmpId: number;
        /** @description An employee as it was; null where there was none, before it was created and after it was deleted. */
        EmployeeSnapshot: {
            /** Format: uuid */
            id: string;
            emp_id: number;
            emp_name: string;
            /** Format: date */
            emp_dob: string;
            city: string;
            country: string;
        } | null;
        /** @description A problem that says no more than its status code (RFC 9457, section 4.2.1). */
        Problem: {
            detail: string;
        };
        /** @description A problem with a meaning of its own. */
        NamedProblem: {
            /**
             * @description A stable name for this kind of problem, to be compared by programs.
             * @enum {string}
             */
            type: "/problems/employee-exists" | "/problems/employee-not-found" | "/problems/incorrect-password" | "/problems/last-admin" | "/problems/precondition-failed" | "/problems/precondition-required" | "/problems/registration-closed" | "/problems/user-not-found" | "/problems/username-exists";
            title: string;
            /** @enum {integer} */
            status: 403 | 404 | 409 | 412 | 428;
            detail: string;
        };
        /** @description A wrong password, which has a name, or a token without the scope, which says no more than its status. */
        PasswordProblem: {
            /** @enum {string} */
            type?: "/problems/incorrect-password";
            title?: string;
            /** @enum {integer} */
            status?: 403;
            detail: string;
        };
        /** @description A problem document that has the members of an OAuth error too (RFC 6749, section 5.2). */
        TokenProblem: {
            /** @enum {string} */
            type?: "/problems/invalid-request" | "/problems/login-closed";
            title?: string;
            /** @enum {integer} */
            status?: 403 | 422;
            detail: string;
            /** @enum {string} */
            error: "invalid_request" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "temporarily_unavailable";
            /** @description The same as `detail`, in ASCII. */
            error_description: string;
            /** @description The rules that were broken; the first 20 if there are more. */
            errors?: components["schemas"]["InvalidInput"][];
        };
        /** @description The request could be read and breaks one or more rules. */
        InvalidRequestProblem: {
            /** @enum {string} */
            type: "/problems/invalid-request";
            title: string;
            /** @enum {integer} */
            status: 422;
            /** @description All messages in one sentence. */
            detail: string;
            /** @description The rules that were broken; the first 20 if there are more. */
            errors: components["schemas"]["InvalidInput"][];
        };
        /**
         * @description A request that breaks rules, with an `in` for each of them, or an import of which rows were refused, with a `line`
         *     for each reason and the rest of the report.
         */
        ImportProblem: {
            /** @enum {string} */
            type: "/problems/import-refused" | "/problems/invalid-request";
            title: string;
            /** @enum {integer} */
            status: 422;
            detail: string;
            received?: components["schemas"]["RowCount"];
            created?: components["schemas"]["RowCount"];
            updated?: components["schemas"]["RowCount"];
            skipped?: components["schemas"]["RowCount"];
            refused?: components["schemas"]["RowCount"];
            dry_run?: boolean;
            /** @description The reasons; the first 20 of a request, or the first 1,000 of a file, if there are more. */
            errors: {
                /**
                 * @description The part of the request.
                 * @enum {string}
                 */
                in?: "path" | "query" | "header" | "body";
                line?: components["schemas"]["LineNumber"];
                /** @description A JSON Pointer (RFC 6901) to the value within that part or row; empty for the whole. */
                pointer: string;
                message: string;
            }[];
        };
        InvalidInput: {
            /**
             * @description The part of the request.
             * @enum {string}
             */
            in: "path" | "query" | "header" | "body";
            /** @description A JSON Pointer (RFC 6901) to the value within that part; empty for the whole. */
            pointer: string;
            message: string;
        };
    };
    responses: {
        /** @description The request cannot be parsed (JSON, percent-encoding, framing). */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be parsed, or its grant type or its refresh token is refused. */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TokenProblem"];
            };
        };
        /** @description The username or the password is wrong. */
        IncorrectCredentials: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TokenProblem"];
            };
        };
        /** @description This service takes the tokens of an external issuer and hands out none. */
        LoginClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TokenProblem"];
            };
        };
        /** @description The request breaks one or more rules; all of them are named. */
        InvalidTokenRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TokenProblem"];
            };
        };
        /** @description Too many requests, or too many wrong logins. */
        TooManyTokenRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TokenProblem"];
            };
        };
        /** @description Those who run the service make the accounts. */
        RegistrationClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NamedProblem"];
            };
        };
        /** @description The current password is wrong, or the token does not have the scope. */
        PasswordNotChanged: {
            headers: {
                /** @description The scope that is missing, where it is that (RFC 6750). */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PasswordProblem"];
            };
        };
        /** @description A limit is exceeded. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such account. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NamedProblem"];
            };
        };
        /** @description It would leave the service without an administrator who can log in. */
        LastAdmin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NamedProblem"];
            };
        };
        /** @description There is no token, or it is not valid (any more). */
        NotAuthenticated: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account or the token does not have the scope that the operation needs. */
        NotPermitted: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such employee. */
        EmployeeNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NamedProblem"];
            };
        };
        /** @description The `Accept` header rules out every representation that is offered. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another employee has this business ID. */
        EmployeeExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NamedProblem"];
            };
        };
        /** @description Another account has this username. */
        UsernameExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NamedProblem"];
            };
        };
        /** @description The employee is not the version that `If-Match` names, or there is one where there should be none. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NamedProblem"];
            };
        };
        /** @description The service is configured to change employees only where the client tells which version it knows. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NamedProblem"];
            };
        };
        /** @description The body is larger than 64 KiB. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request target is longer than 8 KiB. */
        UriTooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a media type, character set or content coding that is not accepted. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks one or more rules; all of them are named. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InvalidRequestProblem"];
            };
        };
        /** @description The request breaks rules, or the import is atomic and rows of it were refused; nothing was written. */
        ImportRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ImportProblem"];
            };
        };
        /** @description The body came too slowly, or not any more. */
        TooSlow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the service, never of the request. The `X-Request-Id` header identifies it. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service or its database cannot serve the request now; nothing was lost, try again. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description How many items to skip. */
        Offset: number;
        /** @description How many items to return at most. */
        Limit: number;
        /**
         * @description Whether to count the items on all pages, in `X-Total-Count`. `exact` costs more the more there are; `estimated`
         *     is exact below 1,000, and above what the database guesses.
         */
        Count: "exact" | "estimated";
        /** @description Only employees whose city contains this text, regardless of case. */
        CityFilter: components["schemas"]["Substring"];
        /** @description Only employees whose country contains this text, regardless of case. */
        CountryFilter: components["schemas"]["Substring"];
        /** @description Only employees whose name contains this text, regardless of case. */
        EmpNameFilter: components["schemas"]["Substring"];
        /** @description Only employees whose name, city or country contains this text, regardless of case. */
        TextFilter: components["schemas"]["Substring"];
        /** @description Only employees who were born on this day or later. */
        BornFrom: components["schemas"]["Day"];
        /** @description Only employees who were born on this day or earlier. */
        BornTo: components["schemas"]["Day"];
        /** @description The field to sort by. */
        SortBy: "emp_id" | "emp_name" | "emp_dob" | "city" | "country";
        /** @description Whether the order ascends or descends. */
        Order: "asc" | "desc";
        /**
         * @description Only if the employee is the version with this `ETag`, or one of these (RFC 9110, section 13.1.1); `*` stands for
         *     any. The service may be configured to demand it.
         */
        IfMatch: components["schemas"]["EntityTags"];
        /** @description Only if the employee is none of these versions (RFC 9110, section 13.1.2); `*` stands for any. */
        IfNoneMatch: components["schemas"]["EntityTags"];
        /** @description The employee's business ID. */
        EmpId: components["schemas"]["EmpId"];
        /** @description The account's id. */
        UserId: components["schemas"]["UserId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The addresses of other pages of the list, with all parameters of the request (RFC 8288): `first`, and `prev` and
         *     `next` where there is such a page.
         * @example </employees?limit=100&sort_by=city&order=asc>; rel="first"
         */
        Link: string;
        /** @description How to authenticate, and why it failed (RFC 6750). */
        "WWW-Authenticate": string;
        /**
         * @description The version of the employee (RFC 9110, section 8.8.3), to be sent back in `If-Match`.
         * @example "0b5a3f0e-6a3c-4c55-9d0e-3f6a4c3b2a10.3"
         */
        ETag: string;
        /** @description After how many seconds to try again. */
        "Retry-After": number;
        /**
         * @description What is left of each limit, and in how many seconds it is whole again.
         * @example "address";r=29999;t=60
         */
        RateLimit: string;
        /**
         * @description Each limit, its quota and its window in seconds.
         * @example "address";q=30000;w=60
         */
        "RateLimit-Policy": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getWelcome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The greeting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Welcome"];
                };
            };
            400: components["responses"]["Malformed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContractJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            400: components["responses"]["Malformed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContractYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": unknown;
                };
            };
            400: components["responses"]["Malformed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            400: components["responses"]["Malformed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The tokens. They must not be stored by caches. */
            200: {
                headers: {
                    /** @description Always `no-store` (RFC 6749, section 5.1). */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["TokenRefused"];
            401: components["responses"]["IncorrectCredentials"];
            403: components["responses"]["LoginClosed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTokenRequest"];
            429: components["responses"]["TooManyTokenRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            /** @description The token is of no use, or not any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TokenRefused"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidTokenRequest"];
            429: components["responses"]["TooManyTokenRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The new account. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            403: components["responses"]["RegistrationClosed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["UsernameExists"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description How many items to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many items to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only accounts whose username begins with this text, regardless of case. */
                username_prefix?: components["schemas"]["UsernamePrefix"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            409: components["responses"]["LastAdmin"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The new password holds. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PasswordNotChanged"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["UserNotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["LastAdmin"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["UserNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["LastAdmin"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The temporary password. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporaryPassword"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["UserNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["LastAdmin"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["UserNotFound"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description How many items to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only entries with a smaller `id`. */
                before?: components["schemas"]["AuditId"];
                /** @description Only entries with a greater `id`, those next to it. */
                after?: components["schemas"]["AuditId"];
                /** @description Only what was done by the account of this username, regardless of case. */
                actor?: components["schemas"]["ActorName"];
                /** @description Only actions of this kind. */
                action?: components["schemas"]["AuditAction"];
                /** @description Only what happened at this time or later. */
                since?: components["schemas"]["Time"];
                /** @description Only what happened before this time. */
                until?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"][];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEmployees: {
        parameters: {
            query?: {
                /** @description How many items to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many items to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins, as `Link` has it; instead of `offset`, and with the same filters and order only. */
                cursor?: components["schemas"]["Cursor"];
                /**
                 * @description Whether to count the items on all pages, in `X-Total-Count`. `exact` costs more the more there are; `estimated`
                 *     is exact below 1,000, and above what the database guesses.
                 */
                count?: components["parameters"]["Count"];
                /** @description Only employees whose city contains this text, regardless of case. */
                city?: components["parameters"]["CityFilter"];
                /** @description Only employees whose country contains this text, regardless of case. */
                country?: components["parameters"]["CountryFilter"];
                /** @description Only employees whose name contains this text, regardless of case. */
                emp_name?: components["parameters"]["EmpNameFilter"];
                /** @description Only employees who were born on this day or later. */
                born_from?: components["parameters"]["BornFrom"];
                /** @description Only employees who were born on this day or earlier. */
                born_to?: components["parameters"]["BornTo"];
                /** @description Only employees whose name, city or country contains this text, regardless of case. */
                q?: components["parameters"]["TextFilter"];
                /** @description The field to sort by. */
                sort_by?: components["parameters"]["SortBy"];
                /** @description Whether the order ascends or descends. */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of employees. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    /**
                     * @description How many employees there are on all pages, if `count` asks for that.
                     * @example 1000000
                     */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"][];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployeeCreate"];
            };
        };
        responses: {
            /** @description The new employee. */
            201: {
                headers: {
                    /**
                     * @description The path of the new employee.
                     * @example /employees/101
                     */
                    Location: string;
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["EmployeeExists"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEmployeeChanges: {
        parameters: {
            query?: {
                /** @description Only changes after this `position`. */
                cursor?: number;
                /** @description How many items to return at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeChange"][];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importEmployees: {
        parameters: {
            query?: {
                /** @description Whether one refused row keeps all others out (`atomic`) or only itself (`partial`). */
                mode?: "atomic" | "partial";
                /** @description Whether a row whose `emp_id` is taken is refused, left out, or replaces the employee. */
                on_conflict?: "error" | "skip" | "update";
                /** @description Whether to tell what would become of the rows, and to write nothing. */
                dry_run?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What became of the rows; in the mode `partial` some may be refused. After a dry run, what would have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ImportRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportEmployees: {
        parameters: {
            query?: {
                /** @description The format. Left out, it is the one that `Accept` prefers, or CSV. */
                format?: "csv" | "ndjson";
                /**
                 * @description Whether CSV has every text as it is. Otherwise texts that spreadsheets would run as formulas are defused by
                 *     an apostrophe before them.
                 */
                raw?: boolean;
                /** @description Only employees whose city contains this text, regardless of case. */
                city?: components["parameters"]["CityFilter"];
                /** @description Only employees whose country contains this text, regardless of case. */
                country?: components["parameters"]["CountryFilter"];
                /** @description Only employees whose name contains this text, regardless of case. */
                emp_name?: components["parameters"]["EmpNameFilter"];
                /** @description Only employees who were born on this day or later. */
                born_from?: components["parameters"]["BornFrom"];
                /** @description Only employees who were born on this day or earlier. */
                born_to?: components["parameters"]["BornTo"];
                /** @description Only employees whose name, city or country contains this text, regardless of case. */
                q?: components["parameters"]["TextFilter"];
                /** @description The field to sort by. */
                sort_by?: components["parameters"]["SortBy"];
                /** @description Whether the order ascends or descends. */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEmployee: {
        parameters: {
            query?: never;
            header?: {
                /** @description Only if the employee is none of these versions (RFC 9110, section 13.1.2); `*` stands for any. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The employee's business ID. */
                emp_id: components["parameters"]["EmpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            /** @description The client has the employee as it is. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["EmployeeNotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceEmployee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Only if the employee is the version with this `ETag`, or one of these (RFC 9110, section 13.1.1); `*` stands for
                 *     any. The service may be configured to demand it.
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Only if the employee is none of these versions (RFC 9110, section 13.1.2); `*` stands for any. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The employee's business ID. */
                emp_id: components["parameters"]["EmpId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployeeReplacement"];
            };
        };
        responses: {
            /** @description The employee as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            /** @description The new employee. */
            201: {
                headers: {
                    /**
                     * @description The path of the new employee.
                     * @example /employees/101
                     */
                    Location: string;
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteEmployee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Only if the employee is the version with this `ETag`, or one of these (RFC 9110, section 13.1.1); `*` stands for
                 *     any. The service may be configured to demand it.
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The employee's business ID. */
                emp_id: components["parameters"]["EmpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["EmployeeNotFound"];
            412: components["responses"]["PreconditionFailed"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateEmployee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Only if the employee is the version with this `ETag`, or one of these (RFC 9110, section 13.1.1); `*` stands for
                 *     any. The service may be configured to demand it.
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The employee's business ID. */
                emp_id: components["parameters"]["EmpId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployeeUpdate"];
                "application/merge-patch+json": components["schemas"]["EmployeeUpdate"];
            };
        };
        responses: {
            /** @description The employee as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["EmployeeNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["EmployeeExists"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEmployeeHistory: {
        parameters: {
            query?: {
                /** @description Only changes with a smaller `id`. */
                before?: components["schemas"]["ChangeId"];
                /** @description Only changes with a greater `id`, those next to it. */
                after?: components["schemas"]["ChangeId"];
                /** @description How many items to return at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The employee's business ID. */
                emp_id: components["parameters"]["EmpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeHistoryEntry"][];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["EmployeeNotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
