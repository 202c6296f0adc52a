// Answers trivially with Microsoft's library for Node, without tokens.   node botbuilder.mjs PORT
import { createServer } from "node:http";
import { BotFrameworkAdapter } from "botbuilder";

const adapter = new BotFrameworkAdapter({ appId: "", appPassword: "" });
createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    request.body = JSON.parse(Buffer.concat(chunks).toString());
    response.status = (code) => ((response.statusCode = code), response);
    response.send = (body) => response.end(body === undefined ? "" : String(body));
    adapter.processActivity(request, response, async (context) => {
      if (context.activity.type === "message") await context.sendActivity("Hej");
    });
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
