// @generated from spec/aliyun-domain/actions/QueryDnsHost.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// One host with two addresses.
///
/// From the vendor's page.
#[test]
fn one_host_with_two_addresses() {
    let request = QueryDnsHost::new("ST2017120814571100001303");
    assert_sends(&request, &[("InstanceId", "ST2017120814571100001303")]);
    let reply: QueryDnsHostReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "DnsHostList": [
    {
      "DnsName": "ns3",
      "IpList": [
        "185.27.134.201",
        "218.83.159.236"
      ]
    }
  ],
  "RequestId": "6A973B69-7B5F-4959-AA89-ED4010541D20"
}
"#,
            ),
            (
                "XML",
                r#"<QueryDnsHostResponse>
    <DnsHostList>
        <DnsHost>
            <DnsName>ns3</DnsName>
            <IpList>
                <ip>185.27.134.201</ip>
                <ip>218.83.159.236</ip>
            </IpList>
        </DnsHost>
    </DnsHostList>
    <RequestId>18A313DD-3AF3-40AA-84F9-56BA45DC511F</RequestId>
</QueryDnsHostResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "dnsHostList": [
    {
      "dnsName": "ns3",
      "ipList": [
        "185.27.134.201",
        "218.83.159.236"
      ]
    }
  ],
  "requestId": "6A973B69-7B5F-4959-AA89-ED4010541D20"
}
"#,
            ),
        ],
    );
    assert_shown(&reply.dns_host_list[0].dns_name, "ns3");
    assert_shown(&reply.dns_host_list[0].ip_list[0], "185.27.134.201");
    assert_shown(&reply.dns_host_list[0].ip_list[1], "218.83.159.236");
}

/// Two hosts, asked for with every parameter.
///
/// Made by hand.
#[test]
fn two_hosts_asked_for_with_every_parameter() {
    let request = QueryDnsHost::new("ST2017120814571100001303")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("InstanceId", "ST2017120814571100001303"),
            ("Lang", "en"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: QueryDnsHostReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "F0E1D2C3-B4A5-4968-8776-655443322110",
  "DnsHostList": [
    {"DnsName": "ns1", "IpList": ["192.0.2.1"]},
    {"DnsName": "ns2", "IpList": ["192.0.2.2", "2001:db8::2"]}
  ]
}
"#,
            ),
            (
                "XML",
                r#"<QueryDnsHostResponse>
    <RequestId>F0E1D2C3-B4A5-4968-8776-655443322110</RequestId>
    <DnsHostList>
        <DnsHost><DnsName>ns1</DnsName><IpList><ip>192.0.2.1</ip></IpList></DnsHost>
        <DnsHost><DnsName>ns2</DnsName><IpList><ip>192.0.2.2</ip><ip>2001:db8::2</ip></IpList></DnsHost>
    </DnsHostList>
</QueryDnsHostResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.dns_host_list[0].dns_name, "ns1");
    assert_shown(&reply.dns_host_list[0].ip_list[0], "192.0.2.1");
    assert_shown(&reply.dns_host_list[1].dns_name, "ns2");
    assert_shown(&reply.dns_host_list[1].ip_list[0], "192.0.2.2");
    assert_shown(&reply.dns_host_list[1].ip_list[1], "2001:db8::2");
}
