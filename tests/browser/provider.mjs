// A certified OpenID Connect server with one client and the shortest sign-in there is: whoever types a name is it.
// It tells its issuer on standard output. Its host is not the application's: browsers take it for another site.

import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer } from "node:http";

// Node 22 has it, which the server asks for; with this, Node 20 will do.
URL.parse ??= (address, base) => (URL.canParse(address, base) ? new URL(address, base) : null);
const { Provider } = await import("oidc-provider");

const { CLIENT_ID, CLIENT_SECRET, REDIRECT, AFTERWARDS } = process.env;
const page = (body) => `<!doctype html><meta charset="utf-8"><title>SSO</title><main>${body}</main>`;
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

const configuration = {
  clients: [
    {
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      redirect_uris: [REDIRECT],
      post_logout_redirect_uris: [AFTERWARDS],
      response_types: ["code"],
      grant_types: ["authorization_code"],
    },
  ],
  jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "today" }] },
  cookies: { keys: [randomBytes(16).toString("hex")] },
  acrValues: ["mfa"],
  claims: { acr: null, amr: null, auth_time: null, iss: null, openid: ["sub"], sid: null },
  pkce: { required: () => true },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  // Nobody is asked whether our own application may know who they are.
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope("openid");
    await grant.save();
    return grant;
  },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  features: {
    claimsParameter: { enabled: true },
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      logoutSource(ctx, form) {
        ctx.body = page(`${form}<button form="op.logoutForm" name="logout" value="yes">out</button>`);
      },
    },
  },
};

async function interact(provider, request, response) {
  if (request.method === "GET") {
    await provider.interactionDetails(request, response);
    response.setHeader("Content-Type", "text/html");
    response.end(page('<form method="post"><input id="name" name="name"><button>in</button></form>'));
    return;
  }
  let body = "";
  for await (const chunk of request) body += chunk;
  const accountId = new URLSearchParams(body).get("name");
  const result = accountId
    ? { login: { accountId, acr: "mfa", amr: ["pwd", "otp"] } }
    : { error: "access_denied", error_description: "<b>nobody</b>" };
  await provider.interactionFinished(request, response, result);
}

const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://localhost:${server.address().port}`;
  const provider = new Provider(issuer, configuration);
  const serve = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url.startsWith("/interaction/")) return serve(request, response);
    return interact(provider, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  console.log(`issuer ${issuer}`);
});
