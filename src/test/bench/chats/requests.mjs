// Writes requests that are each another's equal but in their ids, for wrk and autocannon: a line with the signature,
// the time, the content type and the body, with tabs between.
//   node requests.mjs KIND COUNT SECRET CLOUD_PORT > FILE       KIND: command, mention, teams
import { createHmac } from "node:crypto";

const [kind, count, secret, cloud] = process.argv.slice(2);
const now = Math.floor(Date.now() / 1000);
const run = now.toString(36);
const form = "application/x-www-form-urlencoded";

const bodies = {
  command: (i) =>
    [form, new URLSearchParams({
      token: "t", team_id: "T1", team_domain: "t", channel_id: `C${i % 500}`, channel_name: "c", user_id: `U${i % 500}`,
      user_name: "u", command: "/fagfaelle", text: "hvad er defusing", api_app_id: "A1", is_enterprise_install: "false",
      response_url: `http://127.0.0.1:${cloud}/api/respond`, trigger_id: `${run}.${i}`,
    }).toString()],
  mention: (i) =>
    ["application/json", JSON.stringify({
      token: "t", team_id: "T1", api_app_id: "A1", type: "event_callback", event_id: `Ev${run}${i}`, event_time: now,
      authorizations: [{ team_id: "T1", user_id: "UBOT", is_bot: true, is_enterprise_install: false }],
      event: {
        type: "app_mention", user: `U${i % 500}`, text: "<@UBOT> hvad er defusing", channel: `C${i % 500}`,
        ts: `${now}.${String(i).padStart(6, "0")}`, event_ts: `${now}.${String(i).padStart(6, "0")}`, team: "T1",
      },
    })],
  teams: (i) =>
    ["application/json", JSON.stringify({
      type: "message", id: `${run}-${i}`, channelId: "msteams", serviceUrl: `http://127.0.0.1:${cloud}/`,
      timestamp: new Date().toISOString(), from: { id: `29:${i % 500}`, name: "u" }, recipient: { id: "28:bot", name: "b" },
      conversation: { id: `a:${i % 500}`, conversationType: "personal", tenantId: "tenant" },
      channelData: { tenant: { id: "tenant" } }, text: "hvad er defusing", locale: "da-DK",
    })],
};

for (let i = 0; i < Number(count); i++) {
  const [type, body] = bodies[kind](i);
  const signature = "v0=" + createHmac("sha256", secret).update(`v0:${now}:${body}`).digest("hex");
  process.stdout.write(`${signature}\t${now}\t${type}\t${body}\n`);
}
