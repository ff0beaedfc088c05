// A real OpenID provider for the tests of the studio: node sign-in-service.mjs PORT REDIRECT SECRET.
// Whoever signs in is who they say they are, and the name says the group: "ada@publishers" is Ada, in the group "publishers".
import Provider from "oidc-provider";

const [port, redirect, secret] = process.argv.slice(2);

const provider = new Provider(`http://127.0.0.1:${port}`, {
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
});

provider.listen(Number(port), "127.0.0.1", () => console.log("ready"));
