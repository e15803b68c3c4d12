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
         * Log in
         * @description Exchanges a username and a password for an access token (RFC 6749, section 4.3). The token carries the scopes
         *     that the account's role grants, or those of them that `scope` asks for. An unknown username and a wrong
         *     password cannot be told apart.
         */
        post: operations["issueToken"];
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
         *     and the account's own name are refused as passwords.
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
    "/employees/{emp_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The employee's business ID. */
                emp_id: components["schemas"]["EmpId"];
            };
            cookie?: never;
        };
        /**
         * Get an employee
         * @description Gets the employee with this `emp_id`.
         */
        get: operations["getEmployee"];
        put?: never;
        post?: never;
        /**
         * Remove an employee
         * @description Removes the employee with this `emp_id`, which may then be given to another. For administrators.
         */
        delete: operations["deleteEmployee"];
        options?: never;
        head?: never;
        /**
         * Change an employee
         * @description Changes the fields that are sent and leaves the others; an empty object changes nothing. A new `emp_id` moves
         *     the employee to that business ID and keeps its `id`. For administrators.
         */
        patch: operations["updateEmployee"];
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
        /** @description A token request. Members that are not listed here are ignored (RFC 6749, section 3.2). */
        TokenRequest: {
            /**
             * @description May be left out.
             * @enum {string}
             */
            grant_type?: "password";
            username: string;
            /** Format: password */
            password: string;
            /** @description The scopes asked for, separated by spaces. Left out, all that the role grants. */
            scope?: string;
        };
        Token: {
            /** @description A JWT. Treat it as opaque. */
            access_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /** @description The token's lifetime in seconds. */
            expires_in: number;
            /** @description The scopes granted, separated by spaces. */
            scope: string;
        };
        /** @example ada */
        Username: string;
        UserCreate: {
            username: components["schemas"]["Username"];
            /**
             * Format: password
             * @description At least 8 characters, at most 72 bytes of UTF-8.
             * @example correct horse battery
             */
            password: string;
        };
        User: {
            /** @description Never given to another account. */
            readonly id: number;
            username: components["schemas"]["Username"];
            is_admin: boolean;
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
             * @description The date of birth.
             */
            emp_dob: string;
            city: components["schemas"]["City"];
            country: components["schemas"]["Country"];
        };
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
            type: "/problems/employee-exists" | "/problems/employee-not-found" | "/problems/username-exists";
            title: string;
            /** @enum {integer} */
            status: 404 | 409;
            detail: string;
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
        InvalidInput: {
            /**
             * @description The part of the request.
             * @enum {string}
             */
            in: "path" | "query" | "body";
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
        /** @description The username or the password is wrong. */
        IncorrectCredentials: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
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
    };
    requestBodies: never;
    headers: {
        /** @description How to authenticate, and why it failed (RFC 6750). */
        "WWW-Authenticate": string;
        /** @description After how many seconds to try again. */
        "Retry-After": number;
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
            /** @description The token. It must not be stored by caches. */
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
            400: components["responses"]["Malformed"];
            401: components["responses"]["IncorrectCredentials"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
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
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["UsernameExists"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
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
                /** @description Only employees whose city contains this text, regardless of case. */
                city?: components["schemas"]["Substring"];
                /** @description Only employees whose country contains this text, regardless of case. */
                country?: components["schemas"]["Substring"];
                /** @description The field to sort by. */
                sort_by?: "emp_id" | "emp_name" | "emp_dob" | "city" | "country";
                /** @description Whether the order ascends or descends. */
                order?: "asc" | "desc";
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
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The employee's business ID. */
                emp_id: components["schemas"]["EmpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee. */
            200: {
                headers: {
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
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The employee's business ID. */
                emp_id: components["schemas"]["EmpId"];
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
            414: components["responses"]["UriTooLong"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The employee's business ID. */
                emp_id: components["schemas"]["EmpId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployeeUpdate"];
            };
        };
        responses: {
            /** @description The employee as it is now. */
            200: {
                headers: {
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
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
