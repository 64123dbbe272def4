"""Calls the vendor's older packages: reads one call per line of standard input, and writes one result per line.

A line asks {"edition", "endpoint", "id", "secret", "token", "method", "action", "params"}, with wire names. The answer
is {"response"}, as the package gives it, or {"code", "message", "status"}, as the package's exception has them; or
{"trouble"}, if the call came to no answer.
"""

import importlib
import json
import sys
import traceback

from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.auth.credentials import StsTokenCredential
from aliyunsdkcore.client import AcsClient

PACKAGES = {
    "china": "aliyunsdkdomain.request.v20180129",
    "international": "aliyunsdkdomain_intl.request.v20171218",
}


def request(asked):
    name = asked["action"] + "Request"
    made = getattr(importlib.import_module(f"{PACKAGES[asked['edition']]}.{name}"), name)()
    for parameter, value in asked["params"].items():
        # Setters of lists have plural names.
        setter = "set_" + parameter + ("s" if isinstance(value, list) else "")
        getattr(made, setter)(value)
    host, _ = asked["endpoint"].split(":")
    made.set_endpoint(host)
    made.set_protocol_type("http")
    if asked["method"]:
        made.set_method(asked["method"])
    return made


def client(asked):
    # Called once: no hidden retries of an error.
    settings = {"region_id": "cn-hangzhou", "port": int(asked["endpoint"].split(":")[1]), "auto_retry": False}
    if asked["token"]:
        return AcsClient(credential=StsTokenCredential(asked["id"], asked["secret"], asked["token"]), **settings)
    return AcsClient(asked["id"], asked["secret"], **settings)


def answer(asked):
    try:
        return {"response": json.loads(client(asked).do_action_with_exception(request(asked)))}
    except ServerException as refusal:
        return {
            "code": refusal.get_error_code(),
            "message": refusal.get_error_msg(),
            "status": refusal.get_http_status(),
        }
    except Exception:
        return {"trouble": traceback.format_exc()}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
