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
         * Get the welcome message
         * @description Returns a fixed sentence.
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
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the process runs
         * @description For a supervisor that restarts a process which does not answer. The response is the same while the service
         *     starts, while its database cannot be reached, and while it stops.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the service can serve requests
         * @description For a load balancer that sends requests only to services which can serve them. The service is ready if its
         *     database is migrated and answers within a second, and the service is not stopping.
         */
        get: operations["getReadiness"];
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
         * @description Returns the contract that the service enforces, for generators and other programs.
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
    "/openapi-3.0.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document as OpenAPI 3.0
         * @description Returns the contract in OpenAPI 3.0, for programs that do not know 3.1. Its schemas accept the same values. A
         *     request body has one media type, and beside the password flow, the access token is a security scheme of its own.
         */
        get: operations["getContract30Json"];
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
         * @description Returns the contract as it was written. If the service knows its public URL, `servers` and `tokenUrl` have it.
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
         * @description Returns a JSON Web Key Set (RFC 7517) with the public keys of the current and of earlier signing keys. A secret
         *     has no public key, and an external issuer publishes its own keys: the set may be empty.
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
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the metadata of the authorization server
         * @description Returns the URLs of the endpoints for tokens and keys, and what they support (RFC 8414). A service that does not
         *     know its public URL, or whose tokens an external issuer signs, has none.
         */
        get: operations["getServerMetadata"];
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
         * Log in, or refresh a session
         * @description Exchanges a username and a password, or a refresh token, for an access token and a refresh token (RFC 6749,
         *     sections 4.3 and 6). The response is the same for an unknown username and for a wrong password.
         *
         *     The access token has the scopes of the account's role; `scope` can request fewer. A temporary password grants
         *     only `account:password`, whatever scope is requested.
         *
         *     A refresh token is replaced at each use. For some seconds, 10 by default, a replaced token gets the same successor
         *     again: two tabs of a browser may send it at once, and a client may repeat a request whose response was lost. A
         *     replaced token that is used later is treated as stolen and ends the session. A session ends 30 days after the
         *     login. White space around the username is ignored.
         *
         *     The password grant serves this service's own clients. RFC 9700, section 2.4, advises against it for other
         *     clients, since it shows them the password: an application of a third party should use tokens of an external
         *     issuer.
         *
         *     By default, failed logins are limited in three ways. After 5 failures to one account from one IP address, the
         *     next attempt is refused for 30 seconds, then for twice as long after each failure, up to 15 minutes. One IP
         *     address may fail 20 times a minute. After 100 failures in a row to one account, IP addresses that never logged
         *     in to it are refused.
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
         * @description Ends the session of a refresh token or an access token (RFC 7009), and with it all tokens of the session. The
         *     response is the same for an unknown or invalid token.
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
         * Create an account
         * @description Creates an account that may read the directory. Usernames are unique regardless of case. A common password, and
         *     a password that equals the username, is refused. By default, one IP address may register 5 times an hour. Where
         *     registration is closed, an administrator creates the accounts.
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
         * @description Lists the accounts in the order of their creation. For administrators.
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
         * Get your own account
         * @description Returns the account that the token belongs to.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        /**
         * Delete your own account
         * @description Deletes the account that the token belongs to, its sessions and its tokens. Its audit entries remain. The last
         *     administrator that can log in cannot be deleted.
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
         * Change your own password
         * @description Changes the password and ends all other sessions of the account. Wrong current passwords count as failed logins.
         *     After a change of a temporary password, log in again with the new one.
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
         * @description Returns the account with this id. For administrators.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete an account
         * @description Deletes an account, its sessions and its tokens. Its audit entries remain. The last administrator that can log
         *     in cannot be deleted. For administrators.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Promotes, demotes, disables or enables an account. The change applies at once to all tokens of the account; an
         *     empty object changes nothing. Disabling an account ends its sessions and refuses further logins. The last
         *     administrator that can log in can be neither demoted nor disabled. For administrators.
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
         * @description Replaces the password of an account by a temporary one, ends the sessions of the account and clears its failed
         *     logins. The response is the only place that shows the temporary password. It is valid for one login within 24
         *     hours, which can only change the password. The password of the last administrator that can log in is replaced
         *     with the command `npm run user -- reset-password` instead. For administrators.
         */
        post: operations["resetUserPassword"];
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
         * @description Ends all sessions of an account, and with them all of its tokens. For administrators.
         */
        delete: operations["revokeUserSessions"];
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
         * List audit entries
         * @description Lists logins, failed logins, denied requests and all changes of accounts, newest first. `Link` has the URL of
         *     the next page, which begins before the last `id` of this page. For administrators.
         */
        get: operations["listAuditEntries"];
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
         * @description Lists employees, filtered and sorted. All sort orders end with `emp_id`, so that pages neither repeat nor skip
         *     an employee. Text sorts by Unicode code point: `Z` comes before `a`.
         *
         *     `Link` has the URLs of the first, previous and next page. By these URLs, an employee that is neither deleted nor
         *     re-sorted meanwhile is returned exactly once, and the last page costs no more than the first. `offset` reaches
         *     any page directly, at the cost of the rows that it skips.
         */
        get: operations["listEmployees"];
        put?: never;
        /**
         * Create an employee
         * @description Creates an employee with an unused `emp_id`. For administrators.
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
         * Follow the changes of all employees
         * @description Lists the changes of all employees after `cursor`, oldest first. `Link` always has the URL of the next page:
         *     fetch it again later for newer changes. No change ever appears before a cursor that was returned. No change of
         *     an employee follows its deletion. After a restored backup or a fail-over that lost changes, a cursor of a lost
         *     change is answered with 410, and the feed has to be read from its start. For administrators.
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
         * @description Creates employees from a file of any size, which is processed while it arrives. Each row is validated like a new
         *     employee and has at most 64 KiB. Blank rows are ignored. A row that cannot be read or is not valid is refused
         *     with its line, its column and its value, and reading goes on with the next line. A file that cannot be read at
         *     all, or has no rows, is refused with 422 in every mode.
         *
         *     **CSV** (RFC 4180) has a header that names the columns `emp_id`, `emp_name`, `emp_dob`, `city` and `country`, in
         *     any order and case. Titles may precede it. Columns without a name should be empty; others are refused. The
         *     delimiter (`,`, `;`, tab or `|`), the line ends (CRLF, LF, CR) and the encoding (UTF-8, UTF-16, Windows-1252)
         *     are recognized. A line `sep=;` may precede the header. An `emp_id` may have leading zeros and decimals that are
         *     zero.
         *
         *     **.xlsx** has the same columns in its first sheet that is not hidden. Formulas count by their results, and cells
         *     that are formatted as dates are dates. A workbook has at most 64 MiB.
         *
         *     **NDJSON** has one employee on each line.
         *
         *     A file is sent as the body, or as the only part of a form (`multipart/form-data`). Its format is recognized by
         *     the content, whatever its media type is: spreadsheets send CSV as `application/vnd.ms-excel`, for instance. A
         *     `charset` that the media type states counts. The file, or its transfer, may be compressed by gzip.
         *
         *     Rows apply in the order of the file, and each change is recorded in the history. The mode `atomic` writes all
         *     rows or none. The mode `partial` writes the valid rows while they arrive, and keeps them if the import ends
         *     early. A file that stops arriving is refused with 408. For administrators.
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
         * @description Streams employees, filtered and sorted, as CSV (RFC 4180), NDJSON or .xlsx, with the columns of an import. An
         *     import restores every text, also from a file that a spreadsheet saved. If the connection closes before the end
         *     of the response, or is reset, the export failed and is incomplete.
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
         * @description Returns the employee with this `emp_id`. With `If-None-Match`, an unchanged employee is not returned again
         *     (304).
         */
        get: operations["getEmployee"];
        /**
         * Create or replace an employee
         * @description Replaces the employee with this `emp_id`, or creates it. A replacement by its equal changes nothing: no version
         *     is made, and no change recorded. The request is safe to repeat. With `If-Match`, only that version is replaced;
         *     with `If-None-Match: *`, an existing employee is not replaced. For administrators.
         */
        put: operations["replaceEmployee"];
        post?: never;
        /**
         * Delete an employee
         * @description Deletes the employee with this `emp_id`, which another employee may have afterwards. With `If-Match`, only that
         *     version is deleted. For administrators.
         */
        delete: operations["deleteEmployee"];
        options?: never;
        head?: never;
        /**
         * Change an employee
         * @description Changes the fields in the body and no others. Where they have these values already, nothing is changed: no
         *     version is made, and no change recorded. A new `emp_id` changes the business ID of the employee, not its `id`.
         *     With `If-Match`, only that version is changed. For administrators.
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
         * @description Lists the changes of all employees that have or ever had this `emp_id`, including changes under another
         *     `emp_id`, newest first. The history of a deleted employee remains. `Link` has the URL of the next page, which
         *     begins before the last `id` of this page. For administrators.
         */
        get: operations["listEmployeeHistory"];
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
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        /** @description An OpenAPI document. */
        Contract: {
            openapi: string;
            info: {
                [key: string]: unknown;
            };
            paths: {
                [key: string]: unknown;
            };
        };
        JsonWebKeySet: {
            keys: components["schemas"]["JsonWebKey"][];
        };
        /** @description A public key (RFC 7517) with the members of RFC 7518 or RFC 8037. */
        JsonWebKey: {
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
        /** @description The metadata of an OAuth authorization server (RFC 8414, section 2). */
        ServerMetadata: {
            /** @description The public URL of the service, and the `iss` of its access tokens. */
            issuer: string;
            token_endpoint: string;
            revocation_endpoint: string;
            jwks_uri: string;
            service_documentation: string;
            scopes_supported: string[];
            /** @description Empty, since there is no authorization endpoint. */
            response_types_supported: string[];
            grant_types_supported: string[];
            /** @description Clients are public, and do not authenticate. */
            token_endpoint_auth_methods_supported: string[];
            revocation_endpoint_auth_methods_supported: string[];
        };
        /**
         * @description A login with `username` and `password`, or, with the `grant_type` `refresh_token`, a refresh with
         *     `refresh_token`. Other members are ignored, and empty members count as absent (RFC 6749, section 3.2).
         */
        TokenRequest: {
            /**
             * @description By default `password`.
             * @example password
             * @enum {string}
             */
            grant_type?: "password" | "refresh_token";
            /** @example ada */
            username?: string;
            /**
             * Format: password
             * @example analytical-engine-1843
             */
            password?: string;
            refresh_token?: string;
            /** @description The requested scopes, separated by spaces; by default all scopes of the role, or of the session. */
            scope?: string;
        };
        /** @description The token to revoke. Other members are ignored (RFC 7009, section 2.1). */
        RevocationRequest: {
            token: string;
            /** @description Ignored, since the service recognizes both kinds of token. */
            token_type_hint?: string;
        };
        TokenPair: {
            /** @description A JWT, opaque to clients. */
            access_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /**
             * Format: int32
             * @description The lifetime of the access token in seconds.
             */
            expires_in: number;
            /** @description Replaced at each use. Store it as safely as a password. */
            refresh_token: string;
            /** @description The granted scopes, separated by spaces. */
            scope: string;
        };
        /** @example ada */
        Username: string;
        UserCreate: {
            username: components["schemas"]["Username"];
            password: components["schemas"]["NewPassword"];
        };
        /**
         * Format: password
         * @description At least 8 characters and at most 72 bytes of UTF-8.
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
         * Format: int32
         * @description The account's id, which no other account ever gets.
         * @example 1815
         */
        UserId: number;
        /** @description An account, with its status. */
        Account: {
            id: components["schemas"]["UserId"];
            username: components["schemas"]["Username"];
            is_admin: boolean;
            /** @description Whether logins to the account are refused. */
            disabled: boolean;
        };
        UserUpdate: {
            is_admin?: boolean;
            disabled?: boolean;
        };
        /** @enum {string} */
        AuditAction: "login-succeeded" | "login-failed" | "login-blocked" | "session-ended" | "refresh-token-reused" | "access-refused" | "user-created" | "user-deleted" | "user-promoted" | "user-demoted" | "user-disabled" | "user-enabled" | "password-changed" | "password-reset" | "sessions-revoked";
        /** @description A login, a denial or a change of an account. */
        AuditEntry: {
            /**
             * Format: int64
             * @description The id of an audit entry. Later entries have greater ids.
             * @example 4712
             */
            id: number;
            /**
             * Format: date-time
             * @description A time in UTC (RFC 3339).
             * @example 2026-03-01T09:30:00Z
             */
            at: string;
            action: components["schemas"]["AuditAction"];
            /**
             * Format: int32
             * @description The id of the account that acted; null for a request without an account, with a token of an external issuer,
             *     or for a command on the server.
             */
            actor_id: number | null;
            /** @description The username of the actor at that time, or the subject of an external issuer's token. */
            actor: string | null;
            /**
             * Format: int32
             * @description The id of the account that the action concerned.
             */
            subject_id: number | null;
            /** @description The username of that account at that time. */
            subject: string | null;
            /** @description The reason of the action, or the operation that was refused. */
            reason: string | null;
            /** @description The IP address of the requester. */
            address: string | null;
            /** @description The `X-Request-Id` of the response. */
            request_id: string | null;
        };
        /**
         * Format: int32
         * @description The business ID, unique among employees.
         * @example 101
         */
        EmpId: number;
        /**
         * Format: text
         * @description The full name. It is stored in NFC (Unicode), without white space at its ends, and with one space for each run
         *     of white space; its characters are counted after that. It shows something to a reader, and has no control or
         *     directional formatting characters.
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
         * @description The city, with the rules of the name.
         * @example London
         */
        City: string;
        /**
         * Format: text
         * @description The country, with the rules of the name.
         * @example United Kingdom
         */
        Country: string;
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
            /** @description Optional; equal to the `emp_id` of the path. */
            emp_id?: components["schemas"]["EmpId"];
            emp_name: components["schemas"]["EmpName"];
            emp_dob: components["schemas"]["EmpDob"];
            city: components["schemas"]["City"];
            country: components["schemas"]["Country"];
        };
        Employee: {
            /**
             * Format: uuid
             * @description Assigned by the service; it does not change with `emp_id`.
             */
            readonly id: string;
            emp_id: components["schemas"]["EmpId"];
            /**
             * Format: text
             * @description The full name.
             */
            emp_name: string;
            /**
             * Format: date
             * @description The date of birth, 1900-01-01 or later.
             */
            emp_dob: string;
            /**
             * Format: text
             * @description A text in NFC (Unicode).
             */
            city: string;
            /**
             * Format: text
             * @description A text in NFC (Unicode).
             */
            country: string;
        };
        /** @description An employee in an export. */
        EmployeeRow: {
            emp_id: components["schemas"]["EmpId"];
            /**
             * Format: text
             * @description The full name.
             */
            emp_name: string;
            /**
             * Format: date
             * @description The date of birth.
             */
            emp_dob: string;
            /**
             * Format: text
             * @description A text in NFC (Unicode).
             */
            city: string;
            /**
             * Format: text
             * @description A text in NFC (Unicode).
             */
            country: string;
        };
        RowError: {
            /**
             * Format: int64
             * @description The number of the line on which the row begins, from 1.
             */
            line: number;
            /** @description A JSON Pointer (RFC 6901) to the column; empty for the whole row. */
            pointer: string;
            message: string;
            /** @description The text in the file, at most its first 100 characters; absent where there is none. */
            value?: string;
        };
        /** @description What was recognized in a file. */
        RecognizedFile: {
            /** @enum {string} */
            format: "csv" | "ndjson" | "xlsx";
            /** @enum {string} */
            compression?: "gzip";
            /**
             * @description A name of the WHATWG Encoding standard.
             * @example utf-8
             * @example utf-16le
             * @example windows-1252
             */
            encoding?: string;
            /** @description The name of the sheet of a workbook. */
            sheet?: string;
            /** @description The character between the cells of CSV. */
            delimiter?: string;
            /** @description The columns that the header names, in the order of the file. */
            columns?: string[];
            /**
             * @description The form of the dates. Dates in the form YYYY-MM-DD are always understood.
             * @enum {string}
             */
            date_format?: "YYYY-MM-DD" | "YMD" | "DMY" | "MDY";
        };
        ImportReport: {
            /**
             * Format: int64
             * @description The number of rows in the file.
             */
            received: number;
            /**
             * Format: int64
             * @description The number of employees that were created.
             */
            created: number;
            /**
             * Format: int64
             * @description The number of employees that were replaced.
             */
            updated: number;
            /**
             * Format: int64
             * @description The number of rows that would have replaced an employee by its equal; nothing was written.
             */
            unchanged: number;
            /**
             * Format: int64
             * @description The number of rows that were skipped because their `emp_id` is taken.
             */
            skipped: number;
            /**
             * Format: int64
             * @description The number of rows that were refused.
             */
            refused: number;
            /** @description The errors of refused rows; the first 1,000 if there are more. */
            errors: components["schemas"]["RowError"][];
            /** @description Whether the import was a dry run, which writes nothing. */
            dry_run: boolean;
            /** @description What was recognized in the file; in the report of a dry run. */
            file?: components["schemas"]["RecognizedFile"];
        };
        /** @description A change of an employee, in the order in which the changes became visible. */
        EmployeeChange: {
            /**
             * Format: int64
             * @description The position of a change among the changes of all employees. Later changes have greater positions.
             * @example 4712
             */
            position: number;
            /**
             * Format: date-time
             * @description A time in UTC (RFC 3339).
             * @example 2026-03-01T09:30:00Z
             */
            at: string;
            /** @description The username of the actor; null for a command on the server. */
            actor: string | null;
            action: components["schemas"]["ChangeAction"];
            /**
             * Format: int32
             * @description The business ID after the change; for a deletion, the last one.
             */
            emp_id: number;
            /** @description The employee before the change; null for a creation. */
            before: components["schemas"]["EmployeeSnapshot"] | null;
            /** @description The employee after the change; null for a deletion. */
            after: components["schemas"]["EmployeeSnapshot"] | null;
        };
        /** @description A change of an employee, in the order in which the changes of that employee were made. */
        EmployeeHistoryEntry: {
            /**
             * Format: int64
             * @description The id of a change. Later changes of one employee have greater ids.
             * @example 4712
             */
            id: number;
            /**
             * Format: date-time
             * @description A time in UTC (RFC 3339).
             * @example 2026-03-01T09:30:00Z
             */
            at: string;
            /** @description The username of the actor; null for a command on the server. */
            actor: string | null;
            action: components["schemas"]["ChangeAction"];
            /**
             * Format: int32
             * @description The business ID after the change; for a deletion, the last one.
             */
            emp_id: number;
            /** @description The employee before the change; null for a creation. */
            before: components["schemas"]["EmployeeSnapshot"] | null;
            /** @description The employee after the change; null for a deletion. */
            after: components["schemas"]["EmployeeSnapshot"] | null;
        };
        /** @enum {string} */
        ChangeAction: "created" | "updated" | "deleted";
        /** @description An employee at one time. */
        EmployeeSnapshot: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            emp_id: number;
            emp_name: string;
            /** Format: date */
            emp_dob: string;
            city: string;
            country: string;
        };
        /** @description A problem whose meaning is its status code (RFC 9457, section 4.2.1). */
        Problem: {
            detail: string;
        };
        /** @description A request that violates the contract. */
        InvalidRequestProblem: {
            /** @enum {string} */
            type: "/problems/invalid-request";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 422;
            /** @description All messages in one sentence. */
            detail: string;
            /** @description The violations; the first 20 if there are more. */
            errors: components["schemas"]["InvalidField"][];
        };
        /** @description No employee has this business ID. */
        EmployeeNotFoundProblem: {
            /** @enum {string} */
            type: "/problems/employee-not-found";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 404;
            detail: string;
        };
        /** @description Another employee has this business ID. */
        EmployeeExistsProblem: {
            /** @enum {string} */
            type: "/problems/employee-exists";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 409;
            detail: string;
        };
        /** @description The employee has another version than `If-Match`, or exists in spite of `If-None-Match`. */
        PreconditionFailedProblem: {
            /** @enum {string} */
            type: "/problems/precondition-failed";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 412;
            detail: string;
        };
        /** @description The service is configured to require `If-Match` or `If-None-Match` for changes. */
        PreconditionRequiredProblem: {
            /** @enum {string} */
            type: "/problems/precondition-required";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 428;
            detail: string;
        };
        /** @description The change at the cursor was lost, because the database was restored or has failed over. */
        CursorExpiredProblem: {
            /** @enum {string} */
            type: "/problems/cursor-expired";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 410;
            detail: string;
        };
        /** @description A file that cannot be imported, with the counts of the report. Nothing was written. */
        ImportRefusedProblem: {
            /** @enum {string} */
            type: "/problems/import-refused";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 422;
            detail: string;
            /**
             * Format: int64
             * @description The number of rows in the file.
             */
            received: number;
            /**
             * Format: int64
             * @description The number of employees that were created.
             */
            created: number;
            /**
             * Format: int64
             * @description The number of employees that were replaced.
             */
            updated: number;
            /**
             * Format: int64
             * @description The number of rows that would have replaced an employee by its equal; nothing was written.
             */
            unchanged: number;
            /**
             * Format: int64
             * @description The number of rows that were skipped because their `emp_id` is taken.
             */
            skipped: number;
            /**
             * Format: int64
             * @description The number of rows that were refused.
             */
            refused: number;
            /** @description The errors of refused rows; the first 1,000 if there are more. */
            errors: components["schemas"]["RowError"][];
            /** @description Whether the import was a dry run, which writes nothing. */
            dry_run: boolean;
            /** @description What was recognized in the file; in the report of a dry run. */
            file?: components["schemas"]["RecognizedFile"];
        };
        /** @description No account has this id. */
        UserNotFoundProblem: {
            /** @enum {string} */
            type: "/problems/user-not-found";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 404;
            detail: string;
        };
        /** @description Another account has this username. */
        UsernameExistsProblem: {
            /** @enum {string} */
            type: "/problems/username-exists";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 409;
            detail: string;
        };
        /** @description The request would leave the service without an administrator that can log in. */
        LastAdminProblem: {
            /** @enum {string} */
            type: "/problems/last-admin";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 409;
            detail: string;
        };
        /** @description The current password is wrong. */
        IncorrectPasswordProblem: {
            /** @enum {string} */
            type: "/problems/incorrect-password";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 403;
            detail: string;
        };
        /** @description Registration is closed; an administrator creates the accounts. */
        RegistrationClosedProblem: {
            /** @enum {string} */
            type: "/problems/registration-closed";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 403;
            detail: string;
        };
        /** @description Too many requests of an account or an IP address. */
        TooManyRequestsProblem: {
            /** @enum {string} */
            type: "/problems/too-many-requests";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 429;
            detail: string;
        };
        /** @description Too many registrations from an IP address. */
        TooManyRegistrationsProblem: {
            /** @enum {string} */
            type: "/problems/too-many-registrations";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 429;
            detail: string;
        };
        /** @description Too many failed logins. */
        TooManyLoginsProblem: {
            /** @enum {string} */
            type: "/problems/too-many-logins";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 429;
            detail: string;
        };
        /** @description A problem whose meaning is its error code of OAuth (RFC 6749, section 5.2). */
        OAuthProblem: {
            detail: string;
            /**
             * @description The error code of OAuth (RFC 6749, section 5.2).
             * @enum {string}
             */
            error: "invalid_request" | "invalid_grant" | "unsupported_grant_type";
            /** @description The same as `detail`, in ASCII. */
            error_description: string;
        };
        /** @description A request to an endpoint of OAuth that violates the contract. */
        OAuthInvalidRequestProblem: {
            /** @enum {string} */
            type: "/problems/invalid-request";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 422;
            detail: string;
            /** @description The violations; the first 20 if there are more. */
            errors: components["schemas"]["InvalidField"][];
            /**
             * @description The error code of OAuth (RFC 6749, section 5.2).
             * @enum {string}
             */
            error: "invalid_request";
            /** @description The same as `detail`, in ASCII. */
            error_description: string;
        };
        /** @description Too many requests to an endpoint of OAuth from an IP address. */
        OAuthTooManyRequestsProblem: {
            /** @enum {string} */
            type: "/problems/too-many-requests";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 429;
            detail: string;
            /**
             * @description The error code of OAuth (RFC 6749, section 5.2).
             * @enum {string}
             */
            error: "temporarily_unavailable";
            /** @description The same as `detail`, in ASCII. */
            error_description: string;
        };
        /** @description Too many failed logins. */
        OAuthTooManyLoginsProblem: {
            /** @enum {string} */
            type: "/problems/too-many-logins";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 429;
            detail: string;
            /**
             * @description The error code of OAuth (RFC 6749, section 5.2).
             * @enum {string}
             */
            error: "temporarily_unavailable";
            /** @description The same as `detail`, in ASCII. */
            error_description: string;
        };
        /** @description An external issuer issues the tokens, and this service does not. */
        LoginClosedProblem: {
            /** @enum {string} */
            type: "/problems/login-closed";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 403;
            detail: string;
            /**
             * @description The error code of OAuth (RFC 6749, section 5.2).
             * @enum {string}
             */
            error: "unauthorized_client";
            /** @description The same as `detail`, in ASCII. */
            error_description: string;
        };
        /** @description A page of another site sent the request. */
        CrossSiteRequestProblem: {
            /** @enum {string} */
            type: "/problems/cross-site-request";
            title: string;
            /**
             * Format: int32
             * @constant
             */
            status: 403;
            detail: string;
            /**
             * @description The error code of OAuth (RFC 6749, section 5.2).
             * @enum {string}
             */
            error: "invalid_request";
            /** @description The same as `detail`, in ASCII. */
            error_description: string;
        };
        /** @description Why a request for a token is forbidden. */
        TokenForbiddenProblem: components["schemas"]["LoginClosedProblem"] | components["schemas"]["CrossSiteRequestProblem"];
        /** @description The limit that a request for a token exceeds. */
        TokenLimitProblem: components["schemas"]["OAuthTooManyRequestsProblem"] | components["schemas"]["OAuthTooManyLoginsProblem"];
        /** @description A wrong password, or a token without the scope. */
        PasswordProblem: components["schemas"]["IncorrectPasswordProblem"] | components["schemas"]["Problem"];
        /** @description The limit that a registration exceeds. */
        RegistrationLimitProblem: components["schemas"]["TooManyRequestsProblem"] | components["schemas"]["TooManyRegistrationsProblem"];
        /** @description The limit that a change of a password exceeds. */
        PasswordLimitProblem: components["schemas"]["TooManyRequestsProblem"] | components["schemas"]["TooManyLoginsProblem"];
        /** @description A request that violates the contract, or a file that cannot be imported. */
        ImportProblem: components["schemas"]["InvalidRequestProblem"] | components["schemas"]["ImportRefusedProblem"];
        InvalidField: {
            /**
             * @description The part of the request.
             * @enum {string}
             */
            in: "path" | "query" | "header" | "body";
            /** @description A JSON Pointer (RFC 6901) to the value within that part; empty for the whole part. */
            pointer: string;
            message: string;
        };
    };
    responses: {
        /** @description The document has not changed since the version in `If-None-Match`. */
        NotModified: {
            headers: {
                ETag: components["headers"]["DocumentETag"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service does not know its public URL, or an external issuer issues the tokens. */
        NoMetadata: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
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
                "application/problem+json": components["schemas"]["OAuthProblem"];
            };
        };
        /** @description The username or the password is wrong. */
        IncorrectCredentials: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["OAuthProblem"];
            };
        };
        /** @description An external issuer issues the tokens, and this service does not; or a page of another site sent the request. */
        TokenForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TokenForbiddenProblem"];
            };
        };
        /**
         * @description A page of another site sent the request. Requests of browsers are recognized by `Sec-Fetch-Site` and `Origin`;
         *     the service can be configured to allow origins.
         */
        CrossSiteRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["CrossSiteRequestProblem"];
            };
        };
        /** @description The request violates the contract; `errors` names all violations. */
        InvalidTokenRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["OAuthInvalidRequestProblem"];
            };
        };
        /** @description Too many requests, or too many failed logins. */
        TooManyTokenRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TokenLimitProblem"];
            };
        };
        /** @description Registration is closed; an administrator creates the accounts. */
        RegistrationClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["RegistrationClosedProblem"];
            };
        };
        /** @description The current password is wrong, or the token lacks the scope. */
        PasswordNotChanged: {
            headers: {
                /** @description The missing scope, if the token lacks one (RFC 6750). */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PasswordProblem"];
            };
        };
        /** @description Too many requests of an account or from an IP address. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
            };
        };
        /** @description Too many requests, or too many registrations from an IP address; `type` tells which. */
        TooManyRegistrations: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["RegistrationLimitProblem"];
            };
        };
        /** @description Too many requests, or too many wrong passwords; `type` tells which. */
        TooManyPasswordAttempts: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PasswordLimitProblem"];
            };
        };
        /** @description No account has this id. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UserNotFoundProblem"];
            };
        };
        /** @description The request would leave the service without an administrator that can log in. */
        LastAdmin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["LastAdminProblem"];
            };
        };
        /** @description The request has no token, or its token is invalid or expired. */
        NotAuthenticated: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account or the token lacks the scope of the operation. */
        NotPermitted: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No employee has this business ID. */
        EmployeeNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["EmployeeNotFoundProblem"];
            };
        };
        /** @description The `Accept` header excludes all media types of the response. */
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
                "application/problem+json": components["schemas"]["EmployeeExistsProblem"];
            };
        };
        /** @description Another account has this username. */
        UsernameExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UsernameExistsProblem"];
            };
        };
        /** @description The change at the cursor was lost, because the database was restored or has failed over. */
        CursorExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["CursorExpiredProblem"];
            };
        };
        /** @description The employee has another version than `If-Match`, or exists in spite of `If-None-Match`. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PreconditionFailedProblem"];
            };
        };
        /** @description The service is configured to require `If-Match` or `If-None-Match` for changes. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PreconditionRequiredProblem"];
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
        /** @description The media type, character set or content coding of the body is not supported. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request violates the contract; `errors` names all violations. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InvalidRequestProblem"];
            };
        };
        /** @description The request violates the contract, or rows of an atomic import were refused. Nothing was written. */
        ImportRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ImportProblem"];
            };
        };
        /** @description The body arrived too slowly, or stopped arriving. */
        TooSlow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An error of the service, not of the request. The `X-Request-Id` header identifies it. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service starts or stops, or its database does not answer. The log of the service has the reason. */
        NotReady: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service or its database cannot serve the request now. Nothing was lost; try again. */
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
        /** @description The number of items to skip. */
        Offset: number;
        /** @description The maximum number of items on the page. */
        Limit: number;
        /**
         * @description Whether `X-Total-Count` has the number of items on all pages. `exact` takes longer the more items there are.
         *     `estimated` is exact below 1,000, and the database's estimate above.
         */
        CountMode: "exact" | "estimated";
        /**
         * @description Only employees whose city contains this text. Case, accents and the width of letters are ignored: `zur`
         *     finds `Zürich`.
         */
        CityFilter: string;
        /**
         * @description Only employees whose country contains this text. Case, accents and the width of letters are ignored:
         *     `cote` finds `Côte d’Ivoire`.
         */
        CountryFilter: string;
        /**
         * @description Only employees whose name contains this text. Case, accents and the width of letters are ignored: `zoe`
         *     finds `Zoë`.
         */
        EmpNameFilter: string;
        /**
         * @description Only employees whose name, city or country contains this text. Case, accents and the width of letters are
         *     ignored: `zoe` finds `Zoë`.
         */
        TextFilter: string;
        /** @description Only employees with this date of birth or a later one, for instance `1960-01-01`. */
        BornFrom: string;
        /** @description Only employees with this date of birth or an earlier one, for instance `1989-12-31`. */
        BornTo: string;
        /** @description The sort field. */
        SortField: "emp_id" | "emp_name" | "emp_dob" | "city" | "country";
        /** @description The sort direction, ascending or descending. */
        SortOrder: "asc" | "desc";
        /**
         * @description The entity tags of the versions to which the request applies, as `ETag` returned them (RFC 9110, section
         *     13.1.1); `*` is any version. The service may be configured to require this header.
         */
        IfMatch: string;
        /**
         * @description The entity tags of the versions to which the request does not apply (RFC 9110, section 13.1.2); `*` is any
         *     version.
         */
        IfNoneMatch: string;
        /** @description The employee's business ID. */
        EmpId: components["schemas"]["EmpId"];
        /** @description The account's id. */
        UserId: components["schemas"]["UserId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description A name for the file, with the date in UTC (RFC 6266).
         * @example attachment; filename="employees-2026-11-28.csv"
         */
        "Content-Disposition": string;
        /**
         * @description The URLs of other pages, with the same parameters (RFC 8288): `first`, and `prev` and `next` where there is such
         *     a page. They are relative to this host unless the service knows its public URL. Proxies refuse long headers:
         *     with long filters, `first` and then `prev` are left out.
         * @example </employees?limit=100&sort_by=city&order=asc>; rel="first"
         */
        Link: string;
        /**
         * @description The authentication scheme and, after a failed authentication, the error (RFC 6750). `error_description` says
         *     whether a token expired, was revoked, or is malformed or not for this service. A refresh helps after the first,
         *     and a login after the others.
         * @example Bearer error="invalid_token", error_description="The access token expired"
         */
        "WWW-Authenticate": string;
        /**
         * @description The version of the employee (RFC 9110, section 8.8.3), for `If-Match` and `If-None-Match`.
         * @example "X3C_GKCGAHAW6Ui-BK7Tug"
         */
        ETag: string;
        /**
         * @description The version of the document (RFC 9110, section 8.8.3), for `If-None-Match`.
         * @example "X3C_GKCGAHAW6Ui-BK7Tug"
         */
        DocumentETag: string;
        /**
         * @description How long caches may use the response. `no-cache` lets them store it and ask with `If-None-Match`.
         * @example no-cache
         */
        "Cache-Control": string;
        /** @description The number of seconds to wait before the next attempt. */
        "Retry-After": number;
        /**
         * @description The remaining quota of each limit, and the number of seconds until it is reset.
         * @example "address";r=29999;t=60
         */
        RateLimit: string;
        /**
         * @description The quota and the window in seconds of each limit.
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
            /** @description The welcome message. */
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
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Malformed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["InternalError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Malformed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    getContractJson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tags of the versions to which the request does not apply (RFC 9110, section 13.1.2); `*` is any
                 *     version.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    ETag: components["headers"]["DocumentETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContract30Json: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tags of the versions to which the request does not apply (RFC 9110, section 13.1.2); `*` is any
                 *     version.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    ETag: components["headers"]["DocumentETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            304: components["responses"]["NotModified"];
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
            header?: {
                /**
                 * @description The entity tags of the versions to which the request does not apply (RFC 9110, section 13.1.2); `*` is any
                 *     version.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    ETag: components["headers"]["DocumentETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": unknown;
                };
            };
            304: components["responses"]["NotModified"];
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
            header?: {
                /**
                 * @description The entity tags of the versions to which the request does not apply (RFC 9110, section 13.1.2); `*` is any
                 *     version.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    ETag: components["headers"]["DocumentETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServerMetadata: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The entity tags of the versions to which the request does not apply (RFC 9110, section 13.1.2); `*` is any
                 *     version.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    ETag: components["headers"]["DocumentETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerMetadata"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Malformed"];
            404: components["responses"]["NoMetadata"];
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
            /** @description The tokens. Caches must not store them. */
            200: {
                headers: {
                    /** @description Always `no-store` (RFC 6749, section 5.1). */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["TokenRefused"];
            401: components["responses"]["IncorrectCredentials"];
            403: components["responses"]["TokenForbidden"];
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
            /** @description The token is invalid now, or was invalid before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TokenRefused"];
            403: components["responses"]["CrossSiteRequest"];
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
                    "application/json": components["schemas"]["Account"];
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
            429: components["responses"]["TooManyRegistrations"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description The number of items to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description The maximum number of items on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only accounts whose username begins with this text, for instance `ad`. Case is ignored. */
                username_prefix?: string;
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
                    "application/json": components["schemas"]["Account"][];
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
                    "application/json": components["schemas"]["Account"];
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
            /** @description The account was deleted. */
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
            /** @description The password was changed. */
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
            429: components["responses"]["TooManyPasswordAttempts"];
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
            /** @description The account was deleted. */
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
            /** @description The account after the change. */
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
    resetUserPassword: {
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
    revokeUserSessions: {
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
            /** @description All sessions ended. */
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
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description The maximum number of items on the page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only entries with a smaller `id`. */
                before?: number;
                /** @description Only the next entries, with a greater `id`. */
                after?: number;
                /** @description Only entries whose actor is the account with this username; case is ignored. */
                actor?: string;
                /** @description Only entries with this action, for instance `login-failed`. */
                action?: components["schemas"]["AuditAction"];
                /**
                 * @description Only entries from this time or later, for instance `2026-03-01T00:00:00Z`: a time of RFC 3339 with an offset
                 *     from -15:59 to +15:59 and at most six decimals. Write `+` as `%2B`.
                 */
                since?: string;
                /** @description Only entries from before this time, for instance `2026-04-01T00:00:00Z`, in the form of `since`. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of audit entries. */
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
                /** @description The number of items to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description The maximum number of items on the page. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The start of the page, from a URL in `Link`. It replaces `offset`, and is valid only with the same filters
                 *     and order.
                 */
                cursor?: string;
                /**
                 * @description Whether `X-Total-Count` has the number of items on all pages. `exact` takes longer the more items there are.
                 *     `estimated` is exact below 1,000, and the database's estimate above.
                 */
                count?: components["parameters"]["CountMode"];
                /**
                 * @description Only employees whose city contains this text. Case, accents and the width of letters are ignored: `zur`
                 *     finds `Zürich`.
                 */
                city?: components["parameters"]["CityFilter"];
                /**
                 * @description Only employees whose country contains this text. Case, accents and the width of letters are ignored:
                 *     `cote` finds `Côte d’Ivoire`.
                 */
                country?: components["parameters"]["CountryFilter"];
                /**
                 * @description Only employees whose name contains this text. Case, accents and the width of letters are ignored: `zoe`
                 *     finds `Zoë`.
                 */
                emp_name?: components["parameters"]["EmpNameFilter"];
                /** @description Only employees with this date of birth or a later one, for instance `1960-01-01`. */
                born_from?: components["parameters"]["BornFrom"];
                /** @description Only employees with this date of birth or an earlier one, for instance `1989-12-31`. */
                born_to?: components["parameters"]["BornTo"];
                /**
                 * @description Only employees whose name, city or country contains this text. Case, accents and the width of letters are
                 *     ignored: `zoe` finds `Zoë`.
                 */
                q?: components["parameters"]["TextFilter"];
                /** @description The sort field. */
                sort_by?: components["parameters"]["SortField"];
                /** @description The sort direction, ascending or descending. */
                order?: components["parameters"]["SortOrder"];
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
                     * @description The number of employees on all pages, if `count` requests it.
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
                     * @description The URL of the new employee, relative to this host unless the service knows its public URL.
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
                /** @description Only changes after this cursor, from a URL in `Link`; 0 is the start. */
                cursor?: string;
                /** @description The maximum number of items on the page. */
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
            410: components["responses"]["CursorExpired"];
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
                /** @description Whether a refused row excludes all rows (`atomic`) or only itself (`partial`). */
                mode?: "atomic" | "partial";
                /**
                 * @description What happens to a row whose `emp_id` is taken: it is refused (`error`), is skipped (`skip`) or replaces the
                 *     employee (`update`). A row that would replace an employee by its equal changes nothing: it counts as
                 *     `unchanged`.
                 */
                on_conflict?: "error" | "skip" | "update";
                /** @description Whether the import only reports its result and what it recognized in the file, and writes nothing. */
                dry_run?: boolean;
                /** @description The format of the file; unless given, it is recognized from the media type and the content. */
                format?: "csv" | "ndjson" | "xlsx";
                /**
                 * @description The order of day, month and year in dates such as `07.03.1979`, `7/3/1979` or `1979-3-7`. Dates in the form
                 *     YYYY-MM-DD are always understood; others are refused unless the format is stated.
                 */
                date_format?: "YMD" | "DMY" | "MDY";
                /**
                 * @description Whether every text of CSV is stored unchanged. By default, an apostrophe that an export put before a text is
                 *     removed.
                 */
                raw?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
                "text/csv": string;
                "application/x-ndjson": string;
                "application/octet-stream": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/vnd.ms-excel": string;
                "text/tab-separated-values": string;
                "text/plain": string;
                "application/csv": string;
                "application/gzip": string;
                "application/ndjson": string;
                "application/jsonl": string;
                "application/json-lines": string;
                "application/x-jsonlines": string;
            };
        };
        responses: {
            /**
             * @description The result of each row. In the mode `partial`, rows may be refused. For a dry run, the result that an import
             *     would have.
             */
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
                /** @description The format; by default the one that `Accept` prefers, otherwise CSV. */
                format?: "csv" | "ndjson" | "xlsx";
                /**
                 * @description Whether every text is unchanged. By default, an apostrophe precedes texts of CSV that spreadsheets would run
                 *     as formulas or take for numbers or dates, and an import takes it off again.
                 */
                raw?: boolean;
                /** @description Whether CSV begins with a byte order mark, by which Excel recognizes UTF-8. */
                bom?: boolean;
                /**
                 * @description Only employees whose city contains this text. Case, accents and the width of letters are ignored: `zur`
                 *     finds `Zürich`.
                 */
                city?: components["parameters"]["CityFilter"];
                /**
                 * @description Only employees whose country contains this text. Case, accents and the width of letters are ignored:
                 *     `cote` finds `Côte d’Ivoire`.
                 */
                country?: components["parameters"]["CountryFilter"];
                /**
                 * @description Only employees whose name contains this text. Case, accents and the width of letters are ignored: `zoe`
                 *     finds `Zoë`.
                 */
                emp_name?: components["parameters"]["EmpNameFilter"];
                /** @description Only employees with this date of birth or a later one, for instance `1960-01-01`. */
                born_from?: components["parameters"]["BornFrom"];
                /** @description Only employees with this date of birth or an earlier one, for instance `1989-12-31`. */
                born_to?: components["parameters"]["BornTo"];
                /**
                 * @description Only employees whose name, city or country contains this text. Case, accents and the width of letters are
                 *     ignored: `zoe` finds `Zoë`.
                 */
                q?: components["parameters"]["TextFilter"];
                /** @description The sort field. */
                sort_by?: components["parameters"]["SortField"];
                /** @description The sort direction, ascending or descending. */
                order?: components["parameters"]["SortOrder"];
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
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                /**
                 * @description The entity tags of the versions to which the request does not apply (RFC 9110, section 13.1.2); `*` is any
                 *     version.
                 */
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
            /** @description The employee has not changed since the version in `If-None-Match`. */
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
                 * @description The entity tags of the versions to which the request applies, as `ETag` returned them (RFC 9110, section
                 *     13.1.1); `*` is any version. The service may be configured to require this header.
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The entity tags of the versions to which the request does not apply (RFC 9110, section 13.1.2); `*` is any
                 *     version.
                 */
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
            /** @description The employee after the change. */
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
                     * @description The URL of the new employee, relative to this host unless the service knows its public URL.
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
                 * @description The entity tags of the versions to which the request applies, as `ETag` returned them (RFC 9110, section
                 *     13.1.1); `*` is any version. The service may be configured to require this header.
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
            /** @description The employee was deleted. */
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
                 * @description The entity tags of the versions to which the request applies, as `ETag` returned them (RFC 9110, section
                 *     13.1.1); `*` is any version. The service may be configured to require this header.
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
            /** @description The employee after the change. */
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
    listEmployeeHistory: {
        parameters: {
            query?: {
                /** @description Only changes with a smaller `id`. */
                before?: number;
                /** @description Only the next changes, with a greater `id`. */
                after?: number;
                /** @description The maximum number of items on the page. */
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
