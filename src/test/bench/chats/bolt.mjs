// Answers trivially with Slack's own library for Node.   node bolt.mjs PORT CLOUD_PORT SECRET
import bolt from "@slack/bolt";

const [port, cloud, signingSecret] = process.argv.slice(2);
const app = new bolt.App({
  token: "xoxb-1",
  signingSecret,
  clientOptions: { slackApiUrl: `http://127.0.0.1:${cloud}/api/` },
  logLevel: "error",
});
app.command("/fagfaelle", async ({ ack }) => ack({ text: "Hej" }));
app.event("app_mention", async ({ say }) => say({ text: "Hej" }));
await app.start(Number(port));
