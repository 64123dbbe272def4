// Tests of code that uses the vendor's package, against the fake registrar, with Node's own test runner.
// The program is found on PATH, or by the variable FAKE_REGISTRAR.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { after, before, beforeEach, test } from "node:test";
import RPCClient from "@alicloud/pop-core";

const RENEW = "SaveSingleTaskForCreatingOrderRenew";

let program, url, client;

before(async () => {
  // The clock is stopped: time passes when a test says so.
  const command = process.env.FAKE_REGISTRAR ?? "fake-registrar";
  program = spawn(command, ["--speed", "0", "--log", "off"], { stdio: ["ignore", "pipe", "inherit"] });
  // The program is ready as soon as it prints its URL.
  for await (const line of createInterface({ input: program.stdout })) {
    url = line;
    break;
  }
  client = new RPCClient({
    accessKeyId: "testid",
    accessKeySecret: "testsecret",
    endpoint: url,
    apiVersion: "2018-01-29",
  });
});

after(() => program.kill());

beforeEach(async () => {
  await control("DELETE", "faults");
  await control("PUT", "state", { balance: "100.00", names: { "shop.com": "30d" } });
});

async function control(method, path, body) {
  const response = await fetch(`${url}/_fake/${path}`, { method, body: body && JSON.stringify(body) });
  assert.ok(response.ok, await response.clone().text());
  return response.json();
}

async function charges() {
  const { movements } = await control("GET", "ledger");
  return movements.map(({ purpose, name }) => `${purpose} ${name}`);
}

async function renew(name) {
  const domain = await client.request("QueryDomainByDomainName", { DomainName: name });
  const order = {
    DomainName: name,
    CurrentExpirationDate: domain.ExpirationDateLong,
    SubscriptionDuration: 1,
  };
  return client.request(RENEW, order, { method: "POST" });
}

test("a registered name is not available", async () => {
  const { Avail } = await client.request("CheckDomain", { DomainName: "shop.com" });
  assert.equal(String(Avail), "0");
});

test("a renewal is charged when its task has ended", async () => {
  await renew("shop.com");
  assert.deepEqual(await charges(), []);
  await control("POST", "clock", { advance: "10s" });
  assert.deepEqual(await charges(), ["renew shop.com"]);
});

test("a renewal whose response is lost is charged all the same", async () => {
  const fault = { kind: "reset_after_commit" };
  await control("POST", "faults", { when: { action: RENEW, times: 1 }, fault });
  await assert.rejects(renew("shop.com"));
  await control("POST", "clock", { advance: "10s" });
  // Code that simply tries again would pay twice.
  assert.deepEqual(await charges(), ["renew shop.com"]);
});
