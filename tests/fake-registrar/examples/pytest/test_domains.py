"""Tests of code that uses the vendor's SDK, against the fake registrar."""

import pytest
from alibabacloud_domain20180129 import models

RENEW = "SaveSingleTaskForCreatingOrderRenew"


def expiry(client, name):
    """Returns when a name expires, in milliseconds since 1970."""
    request = models.QueryDomainByDomainNameRequest(domain_name=name)
    return client.query_domain_by_domain_name(request).body.expiration_date_long


def renew(client, name, years=1):
    request = models.SaveSingleTaskForCreatingOrderRenewRequest(
        domain_name=name,
        current_expiration_date=expiry(client, name),
        subscription_duration=years,
    )
    return client.save_single_task_for_creating_order_renew(request).body.task_no


def test_a_registered_name_is_not_available(client):
    request = models.CheckDomainRequest(domain_name="shop.com")
    assert client.check_domain(request).body.avail == "0"


def test_a_renewal_is_charged_when_its_task_has_ended(client, registrar):
    before = expiry(client, "shop.com")
    renew(client, "shop.com")
    assert registrar.charges() == []
    registrar.advance("10s")
    assert [(purpose, name) for purpose, name, _ in registrar.charges()] == [("renew", "shop.com")]
    assert expiry(client, "shop.com") > before


def test_a_renewal_whose_response_is_lost_is_charged_all_the_same(client, registrar):
    registrar.fault(RENEW, kind="reset_after_commit")
    with pytest.raises(Exception, match="(?i)connection"):
        renew(client, "shop.com")
    registrar.advance("10s")
    # Code that simply tries again would pay twice.
    assert len(registrar.charges()) == 1


def test_an_expired_name_goes_into_redemption_and_is_deleted(client, registrar):
    registrar.advance("30d")
    state = registrar.control("GET", "state")
    assert state["domains"]["late.com"]["seen"] == "redemption"
    registrar.advance("35d")
    request = models.CheckDomainRequest(domain_name="late.com")
    assert client.check_domain(request).body.avail == "1"
