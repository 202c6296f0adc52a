// Stands in for Slack's Web API and for Microsoft's connector: says yes to everything, and counts what is posted.
//   node cloud.mjs PORT        GET /counts tells how many messages each has taken, and begins anew
import { createServer } from "node:http";

const counts = { slack: 0, teams: 0 };
let next = 1;

createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    const { url } = request;
    let answer;
    if (url === "/counts") {
      answer = { ...counts };
      counts.slack = counts.teams = 0;
    } else if (url.startsWith("/api/")) {
      if (url.includes("chat.post")) counts.slack++;
      const ts = `1790000000.${String(next++).padStart(6, "0")}`;
      answer = {
        ok: true, ts, message_ts: ts, channel: "C1", url: "https://example.org/", team: "T", team_id: "T1",
        user: "fagfaelle", user_id: "UBOT", bot_id: "B1", messages: [], channels: [],
      };
    } else {
      if (url.includes("/activities")) counts.teams++;
      answer = { id: String(next++) };
    }
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
