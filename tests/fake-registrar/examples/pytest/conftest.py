"""Starts the fake registrar once, and gives each test an account of its own.

The program is found on PATH, or by the variable FAKE_REGISTRAR.
"""

import json
import os
import subprocess
import urllib.request

import pytest
from alibabacloud_domain20180129.client import Client
from alibabacloud_tea_openapi.utils_models import Config


class Registrar:
    """The control endpoint of a running fake registrar."""

    def __init__(self, url):
        self.url = url

    def control(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_fake/{path}", data=data, method=method)
        with urllib.request.urlopen(request, timeout=10) as response:
            return json.load(response)

    def seed(self, **seed):
        """Replaces the account, and clears faults and requests."""
        self.control("DELETE", "faults")
        self.control("PUT", "state", seed)

    def advance(self, span):
        self.control("POST", "clock", {"advance": span})

    def fault(self, action, **fault):
        self.control("POST", "faults", {"when": {"action": action, "times": 1}, "fault": fault})

    def charges(self):
        movements = self.control("GET", "ledger")["movements"]
        return [(movement["purpose"], movement["name"], movement["amount"]) for movement in movements]


@pytest.fixture(scope="session")
def program():
    # The clock is stopped: time passes when a test says so.
    command = [os.environ.get("FAKE_REGISTRAR", "fake-registrar"), "--speed", "0", "--log", "off"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        # The program is ready as soon as it prints its URL.
        yield Registrar(process.stdout.readline().strip())
        process.terminate()


@pytest.fixture
def registrar(program):
    program.seed(balance="100.00", names={"shop.com": "30d", "late.com": "-10d"})
    return program


@pytest.fixture
def client(registrar):
    return Client(
        Config(
            access_key_id="testid",
            access_key_secret="testsecret",
            endpoint=registrar.url.removeprefix("http://"),
            protocol="http",
        )
    )
