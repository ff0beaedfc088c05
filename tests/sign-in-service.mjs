// Real OpenID providers for the tests of the studio: node sign-in-service.mjs SECRET. Each line of the input, PORT REDIRECT, starts one;
// all end with the input.
// Whoever signs in is who they say they are, and the name says the group: "ada@publishers" is Ada, in the group "publishers".
import { createInterface } from "node:readline";
import Provider from "oidc-provider";

const [secret] = process.argv.slice(2);

const start = (port, redirect) => new Provider(`http://127.0.0.1:${port}`, {
  clients: [{ client_id: "studio", client_secret: secret, redirect_uris: [redirect] }],
  claims: { openid: ["sub"], profile: ["name", "groups"] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: true } },
  cookies: { keys: ["made up for tests"] },
  findAccount: (_context, id) => ({
    accountId: id,
    claims: () => {
      const [name, group] = id.split("@");
      return { sub: id, name: name[0].toUpperCase() + name.slice(1), groups: group ? [group] : [] };
    },
  }),
}).listen(Number(port), "127.0.0.1", () => console.log(`ready ${port}`));

createInterface({ input: process.stdin })
  .on("line", (line) => start(...line.split(" ")))
  .on("close", () => process.exit());
