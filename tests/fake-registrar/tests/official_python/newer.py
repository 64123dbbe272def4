"""Calls the vendor's newer packages: reads one call per line of standard input, and writes one result per line.

Lines are those of older.py. Parameters and responses go through the packages' own models.
"""

import importlib
import json
import re
import sys
import traceback

from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
from alibabacloud_tea_openapi.utils_models import Config

PACKAGES = {
    "china": "alibabacloud_domain20180129",
    "international": "alibabacloud_domain_intl20171218",
}


def call(asked):
    package = PACKAGES[asked["edition"]]
    models = importlib.import_module(package + ".models")
    request = getattr(models, asked["action"] + "Request")().from_map(asked["params"])
    config = Config(
        access_key_id=asked["id"],
        access_key_secret=asked["secret"],
        security_token=asked["token"],
        endpoint=asked["endpoint"],
        protocol="http",
    )
    client = importlib.import_module(package + ".client").Client(config)
    method = re.sub(r"(?<!^)(?=[A-Z])", "_", asked["action"]).lower()
    return getattr(client, method)(request).body.to_map()


def answer(asked):
    try:
        return {"response": call(asked)}
    except AlibabaCloudException as refusal:
        return {"code": refusal.code, "message": refusal.message, "status": refusal.status_code}
    except Exception:
        return {"trouble": traceback.format_exc()}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
