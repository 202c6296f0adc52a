// Sends the requests of a file at a given rate, and tells how long the acknowledgement takes.
//   node pace.mjs URL FILE RATE SECONDS
import { readFileSync } from "node:fs";
import autocannon from "autocannon";

const [url, file, rate, seconds] = process.argv.slice(2);
const requests = readFileSync(file, "utf8").trim().split("\n").map((line) => {
  const [signature, time, type, body] = line.split("\t");
  return {
    method: "POST", body,
    headers: { "x-slack-signature": signature, "x-slack-request-timestamp": time, "content-type": type },
  };
});
let at = 0;
const result = await autocannon({
  url, connections: 16, overallRate: Number(rate), duration: Number(seconds),
  requests: [{ setupRequest: (request) => ({ ...request, ...requests[at++ % requests.length] }) }],
});
const { latency } = result;
console.log(`rate ${Math.round(result.requests.average)} failed ${result.non2xx + result.errors} p50 ${latency.p50} p99 ${latency.p99}`);
