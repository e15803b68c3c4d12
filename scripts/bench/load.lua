-- What wrk sends: requests of one workload. After `--`: the workload, its path, the token, the first free emp_id.
-- Prints one line of JSON: requests without errors, errors, seconds, and latencies in milliseconds.

local directory_size = 1000000
local cities = { 'Aachen', 'Bergen', 'Cadiz', 'Delft', 'Evora', 'Fulda', 'Graz' }
local workload, path, headers, next_id

local requests = {
  get = function ()
    return wrk.format('GET', '/employees/' .. math.random(directory_size), headers)
  end,
  list = function ()
    return wrk.format('GET', path, headers)
  end,
  create = function ()
    next_id = next_id + 1
    return wrk.format('POST', '/employees', headers, string.format(
      '{"emp_id":%d,"emp_name":"Employee %d","emp_dob":"1985-12-10","city":"London","country":"United Kingdom"}',
      next_id, next_id))
  end,
  patch = function ()
    return wrk.format('PATCH', '/employees/' .. math.random(directory_size), headers, string.format(
      '{"city":"%s %d"}', cities[math.random(#cities)], math.random(1000)))
  end,
  login = function ()
    return wrk.format('POST', '/auth/token', { ['Content-Type'] = 'application/x-www-form-urlencoded' }, path)
  end
}

function init (args)
  workload, path, next_id = args[1], args[2], tonumber(args[4])
  headers = { Authorization = 'Bearer ' .. args[3], ['Content-Type'] = 'application/json' }
  math.randomseed(next_id)
end

function request ()
  return requests[workload]()
end

function done (summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  print(string.format('{"count":%d,"failed":%d,"seconds":%f,"p50":%f,"p99":%f}', summary.requests, failed,
    summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
