// @generated from spec/opensrs by `cargo xtask codegen`. Edit that file, not this one.

//! The shapes of OpenSRS.

use super::*;

static CONTACT_FIELDS: [Field; 16] = [
    Field::text("first_name").sensitive(),
    Field::text("last_name").sensitive(),
    Field::text("org_name").sensitive(),
    Field::text("address1").sensitive(),
    Field::text("address2").sensitive(),
    Field::text("address3").sensitive(),
    Field::text("city"),
    Field::text("state"),
    Field::text("postal_code").sensitive(),
    Field::text("country"),
    Field::text("phone").sensitive(),
    Field::text("fax").sensitive(),
    Field::text("email").sensitive(),
    Field::text("url"),
    Field::text("lang_pref"),
    Field::text("vat").sensitive(),
];

static CONTACT_SET_FIELDS: [Field; 4] = [
    Field::structure("owner", &CONTACT_FIELDS),
    Field::structure("admin", &CONTACT_FIELDS),
    Field::structure("billing", &CONTACT_FIELDS),
    Field::structure("tech", &CONTACT_FIELDS),
];

static ASSIGNED_NAMESERVER_FIELDS: [Field; 3] = [
    Field::text("name"),
    Field::number("sortorder"),
    Field::text("ipaddress"),
];

static SUGGESTION_RESULT_FIELDS: [Field; 5] = [
    Field::truth("is_success"),
    Field::text("response_code"),
    Field::text("response_text"),
    Field::number("count"),
    Field::structure("items", &SUGGESTED_NAME_FIELDS).list(),
];

static SUGGESTED_NAME_FIELDS: [Field; 6] = [
    Field::text("domain"),
    Field::text("status").one_of(),
    Field::decimal("price"),
    Field::truth("has_claim"),
    Field::text("reason"),
    Field::text("third_party_offer_url"),
];

static TLD_DATA_FIELDS: [Field; 8] = [
    Field::text("nexus").map(),
    Field::text("au_registrant_info").map().sensitive(),
    Field::text("ced_info").map().sensitive(),
    Field::text("it_registrant_info").map().sensitive(),
    Field::text("registrant_extra_info").map().sensitive(),
    Field::text("professional_data").map().sensitive(),
    Field::text("br_register_number").sensitive(),
    Field::text("forwarding_email").sensitive(),
];

static WHOIS_PRIVACY_RESULT_FIELDS: [Field; 4] = [
    Field::truth("is_success"),
    Field::text("response_code"),
    Field::text("response_text"),
    Field::text("order_id"),
];

static DOMAIN_CHANGE_RESULT_FIELDS: [Field; 5] = [
    Field::truth("is_success"),
    Field::text("response_code"),
    Field::text("response_text"),
    Field::number("waiting_requests_no"),
    Field::text("encoding_type"),
];

static TRANSFER_FIELDS: [Field; 18] = [
    Field::text("domain"),
    Field::text("transfer_id"),
    Field::text("status").one_of(),
    Field::text("gaining_registrar"),
    Field::text("losing_registrar"),
    Field::text("request_address").sensitive(),
    Field::text("order_date"),
    Field::number("order_date_epoch"),
    Field::text("owner_request_date"),
    Field::number("owner_request_date_epoch"),
    Field::text("owner_confirm_date"),
    Field::number("owner_confirm_date_epoch"),
    Field::text("owner_confirm_ip"),
    Field::text("registry_request_date"),
    Field::number("registry_request_date_epoch"),
    Field::text("completed_date"),
    Field::number("completed_date_epoch"),
    Field::text("affiliate_id"),
];

static CANCELLED_ORDER_FIELDS: [Field; 3] = [
    Field::text("domain"),
    Field::text("id"),
    Field::text("reg_type").one_of(),
];

static DELETED_DOMAIN_FIELDS: [Field; 6] = [
    Field::text("name"),
    Field::text("reason"),
    Field::text("delete_date"),
    Field::number("delete_date_epoch"),
    Field::text("expiredate"),
    Field::number("expiredate_epoch"),
];

static WAITING_REQUEST_FIELDS: [Field; 6] = [
    Field::text("request_id"),
    Field::text("action"),
    Field::text("request_time"),
    Field::text("response_time"),
    Field::text("request_status"),
    Field::text("response_text"),
];

static XPACK_REQUEST_FIELDS: [Field; 4] = [
    Field::text("xpack_req_id"),
    Field::text("req_type"),
    Field::text("create_time"),
    Field::text("current_state"),
];

static EXPIRING_DOMAIN_FIELDS: [Field; 4] = [
    Field::text("name"),
    Field::text("expiredate"),
    Field::text("f_auto_renew").one_of(),
    Field::text("f_let_expire").one_of(),
];

static DOMAIN_CONTACTS_FIELDS: [Field; 2] = [
    Field::structure("contact_set", &CONTACT_SET_FIELDS),
    Field::text("error"),
];

static CREATED_NAMESERVER_FIELDS: [Field; 4] = [
    Field::text("name"),
    Field::text("ipaddress"),
    Field::text("ipv6"),
    Field::truth("can_delete"),
];

static NOTE_FIELDS: [Field; 2] = [Field::text("timestamp"), Field::text("note")];

static ORDER_INFO_FIELDS: [Field; 78] = [
    Field::text("id"),
    Field::text("domain"),
    Field::text("reg_type").one_of(),
    Field::text("status").one_of(),
    Field::decimal("cost"),
    Field::number("period"),
    Field::number("order_date"),
    Field::number("processed_date"),
    Field::number("completed_date"),
    Field::text("master_order_id"),
    Field::text("affiliate_id"),
    Field::text("comments"),
    Field::text("encoding_type"),
    Field::text("reg_domain"),
    Field::text("f_auto_renew").one_of(),
    Field::truth("f_lock_domain"),
    Field::text("f_bypass_confirm"),
    Field::truth("flag_saved_ns_fields"),
    Field::truth("flag_saved_tech_fields"),
    Field::text("forwarding_email").sensitive(),
    Field::text("fqdn1"),
    Field::text("fqdn2"),
    Field::text("fqdn3"),
    Field::text("fqdn4"),
    Field::text("fqdn5"),
    Field::text("fqdn6"),
    Field::text("owner_first_name").sensitive(),
    Field::text("owner_last_name").sensitive(),
    Field::text("owner_org_name").sensitive(),
    Field::text("owner_address1").sensitive(),
    Field::text("owner_address2").sensitive(),
    Field::text("owner_address3").sensitive(),
    Field::text("owner_city"),
    Field::text("owner_state"),
    Field::text("owner_postal_code").sensitive(),
    Field::text("owner_country"),
    Field::text("owner_phone").sensitive(),
    Field::text("owner_fax").sensitive(),
    Field::text("owner_email").sensitive(),
    Field::text("admin_first_name").sensitive(),
    Field::text("admin_last_name").sensitive(),
    Field::text("admin_org_name").sensitive(),
    Field::text("admin_address1").sensitive(),
    Field::text("admin_address2").sensitive(),
    Field::text("admin_address3").sensitive(),
    Field::text("admin_city"),
    Field::text("admin_state"),
    Field::text("admin_postal_code").sensitive(),
    Field::text("admin_country"),
    Field::text("admin_phone").sensitive(),
    Field::text("admin_fax").sensitive(),
    Field::text("admin_email").sensitive(),
    Field::text("billing_first_name").sensitive(),
    Field::text("billing_last_name").sensitive(),
    Field::text("billing_org_name").sensitive(),
    Field::text("billing_address1").sensitive(),
    Field::text("billing_address2").sensitive(),
    Field::text("billing_address3").sensitive(),
    Field::text("billing_city"),
    Field::text("billing_state"),
    Field::text("billing_postal_code").sensitive(),
    Field::text("billing_country"),
    Field::text("billing_phone").sensitive(),
    Field::text("billing_fax").sensitive(),
    Field::text("billing_email").sensitive(),
    Field::text("tech_first_name").sensitive(),
    Field::text("tech_last_name").sensitive(),
    Field::text("tech_org_name").sensitive(),
    Field::text("tech_address1").sensitive(),
    Field::text("tech_address2").sensitive(),
    Field::text("tech_address3").sensitive(),
    Field::text("tech_city"),
    Field::text("tech_state"),
    Field::text("tech_postal_code").sensitive(),
    Field::text("tech_country"),
    Field::text("tech_phone").sensitive(),
    Field::text("tech_fax").sensitive(),
    Field::text("tech_email").sensitive(),
];

static DOMAIN_ORDER_FIELDS: [Field; 4] = [
    Field::text("id"),
    Field::text("type").one_of(),
    Field::text("status").one_of(),
    Field::text("order_date"),
];

static SIMPLE_TRANSFER_RESULT_FIELDS: [Field; 5] = [
    Field::text("domain_name"),
    Field::text("status"),
    Field::text("reason"),
    Field::text("registrant_id").sensitive(),
    Field::text("email_address").sensitive(),
];

static EVENT_FIELDS: [Field; 5] = [
    Field::text("event_id"),
    Field::text("event").one_of(),
    Field::text("event_date"),
    Field::text("object").one_of(),
    Field::structure("object_data", &EVENT_DATA_FIELDS),
];

static EVENT_DATA_FIELDS: [Field; 16] = [
    Field::text("domain_name"),
    Field::text("domain_id"),
    Field::text("expiration_date"),
    Field::number("period"),
    Field::text("nameserver_list").list(),
    Field::text("verification_status").one_of(),
    Field::text("zone_check_status").one_of(),
    Field::text("reason").one_of(),
    Field::text("deletion_date"),
    Field::text("redemption_grace_period_end_date"),
    Field::text("order_id"),
    Field::text("order_status").one_of(),
    Field::text("order_reg_type").one_of(),
    Field::text("claim_status").one_of(),
    Field::text("transfer_id"),
    Field::text("transfer_status").one_of(),
];

static ACK_EVENT_SHAPE: Shape = Shape {
    action: "AckEvent",
    fields: &[Field::number("total")],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">ACK</item>
    <item key="object">EVENT</item>
    <item key="attributes">
      <dt_assoc>
        <item key="event_id">e0000000000000000000000000000001</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">EVENT</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="total">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static ADD_NAMESERVER_TO_REGISTRY_SHAPE: Shape = Shape {
    action: "AddNameserverToRegistry",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REGISTRY_ADD_NS</item>
    <item key="object">NAMESERVER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="all">0</item>
        <item key="fqdn">ns1.example.com</item>
        <item key="tld">.net</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REGISTRY_ADD_NS</item>
    <item key="object">NAMESERVER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="all">1</item>
        <item key="fqdn">ns1.example.com</item>
        <item key="tld">.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static ADD_REMOVE_NAMESERVERS_SHAPE: Shape = Shape {
    action: "AddRemoveNameservers",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">ADVANCED_UPDATE_NAMESERVERS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="op_type">add_remove</item>
        <item key="add_ns">
          <dt_array>
            <item key="0">ns3.example.net</item>
          </dt_array>
        </item>
        <item key="remove_ns">
          <dt_array>
            <item key="0">ns1.example.net</item>
          </dt_array>
        </item>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">ADVANCED_UPDATE_NAMESERVERS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="op_type">add_remove</item>
        <item key="add_ns">
          <dt_array>
            <item key="0">ns3.example.net</item>
          </dt_array>
        </item>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command Successful</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command Successful</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static ASSIGN_NAMESERVERS_SHAPE: Shape = Shape {
    action: "AssignNameservers",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">ADVANCED_UPDATE_NAMESERVERS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="op_type">assign</item>
        <item key="assign_ns">
          <dt_array>
            <item key="0">ns1.example.net</item>
            <item key="1">ns2.example.net</item>
          </dt_array>
        </item>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command Successful</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static BELONGS_TO_RESELLER_SHAPE: Shape = Shape {
    action: "BelongsToReseller",
    fields: &[Field::truth("belongs_to_rsp").always(), Field::text("domain_expdate")],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">BELONGS_TO_RSP</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="belongs_to_rsp">1</item>
        <item key="domain_expdate">2027-04-07 20:45:46</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="belongs_to_rsp">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static CANCEL_ACTIVE_PROCESS_SHAPE: Shape = Shape {
    action: "CancelActiveProcess",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CANCEL_ACTIVE_PROCESS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1878084</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CANCEL_ACTIVE_PROCESS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.ca</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static CANCEL_PENDING_ORDER_SHAPE: Shape = Shape {
    action: "CancelPendingOrder",
    fields: &[Field::text("order_id")],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">PROCESS_PENDING</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1878084</item>
        <item key="command">cancel</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Order cancelled</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1878084</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static CANCELLABLE_STATUS_VALUES: [&str; 2] = ["pending", "declined"];

static CANCEL_PENDING_ORDERS_SHAPE: Shape = Shape {
    action: "CancelPendingOrders",
    fields: &[
        Field::structure("cancelled", &CANCELLED_ORDER_FIELDS).list(),
        Field::number("total"),
    ],
    choices: &[Choice::of("status", &CANCELLABLE_STATUS_VALUES)],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CANCEL_PENDING_ORDERS</item>
    <item key="object">ORDER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="to_date">1764547200</item>
        <item key="status">declined</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CANCEL_PENDING_ORDERS</item>
    <item key="object">ORDER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="to_date">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">ORDER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="cancelled">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain">example.com</item>
                <item key="id">3515690</item>
                <item key="reg_type">new</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="domain">example.net</item>
                <item key="id">3515691</item>
                <item key="reg_type">transfer</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="total">2</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">ORDER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="total">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static CANCEL_TRANSFER_SHAPE: Shape = Shape {
    action: "CancelTransfer",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CANCEL_TRANSFER</item>
    <item key="object">TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="reseller">example-reseller</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">TRANSFER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Transfer with order id: 600110 has been canceled.</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static CANCEL_TRANSFER_ORDER_SHAPE: Shape = Shape {
    action: "CancelTransferOrder",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CANCEL_TRANSFER</item>
    <item key="object">TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">600110</item>
        <item key="reseller">example-reseller</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">TRANSFER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Transfer with order id: 600110 has been canceled.</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static CHECK_NAMESERVER_AT_REGISTRY_SHAPE: Shape = Shape {
    action: "CheckNameserverAtRegistry",
    fields: &[Field::text("status")],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REGISTRY_CHECK_NAMESERVER</item>
    <item key="object">NAMESERVER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="fqdn">ns1.example.com</item>
        <item key="tld">.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Nameserver found</item>
    <item key="attributes">
      <dt_assoc>
        <item key="status">Nameserver exists</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static CHECK_TRANSFER_SHAPE: Shape = Shape {
    action: "CheckTransfer",
    fields: &[
        Field::truth("transferrable"),
        Field::text("status").one_of(),
        Field::text("reason"),
        Field::text("reason_code"),
        Field::truth("noservice"),
        Field::text("request_address").sensitive(),
        Field::number("unixtime"),
        Field::text("timestamp"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CHECK_TRANSFER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="check_status">1</item>
        <item key="get_request_address">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CHECK_TRANSFER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.net</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CHECK_TRANSFER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.org</item>
        <item key="check_status">0</item>
        <item key="get_request_address">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="status">pending_owner</item>
        <item key="transferrable">0</item>
        <item key="reason">Transfer in progress</item>
        <item key="request_address">alex@example.com</item>
        <item key="unixtime">1749988800</item>
        <item key="timestamp">Sun Jun 15 08:00:00 2025</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="reason_code">domain_already_belongs_to_current_reseller</item>
        <item key="transferrable">0</item>
        <item key="noservice">0</item>
        <item key="reason">Domain already exists in user's account</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="transferrable">1</item>
        <item key="noservice">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static CONTINUE_NAME_SEARCH_SHAPE: Shape = Shape {
    action: "ContinueNameSearch",
    fields: &[
        Field::structure("lookup", &SUGGESTION_RESULT_FIELDS),
        Field::structure("suggestion", &SUGGESTION_RESULT_FIELDS),
        Field::structure("premium", &SUGGESTION_RESULT_FIELDS),
        Field::structure("premium_make_offer", &SUGGESTION_RESULT_FIELDS),
        Field::structure("premium_brokered_transfer", &SUGGESTION_RESULT_FIELDS),
        Field::structure("personal_names", &SUGGESTION_RESULT_FIELDS),
        Field::truth("is_search_completed"),
        Field::text("search_key"),
        Field::decimal("request_response_time"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">NAME_SUGGEST</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="search_key">Ko1fN8Fnw1qaCuFE1tc1daCaT1E</item>
        <item key="max_wait_time">0.7</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="is_search_completed">1</item>
    <item key="request_response_time">0.702</item>
    <item key="attributes">
      <dt_assoc>
        <item key="lookup">
          <dt_assoc>
            <item key="count">2</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">example.com</item>
                    <item key="status">taken</item>
                    <item key="reason">Reserved Name</item>
                  </dt_assoc>
                </item>
                <item key="1">
                  <dt_assoc>
                    <item key="domain">example.guru</item>
                    <item key="status">available</item>
                    <item key="has_claim">1</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="suggestion">
          <dt_assoc>
            <item key="count">1</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">getexample.com</item>
                    <item key="status">available</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="premium">
          <dt_assoc>
            <item key="count">1</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">examplez.com</item>
                    <item key="status">available</item>
                    <item key="price">2495.00</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="personal_names">
          <dt_assoc>
            <item key="count">1</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">shop.example.com</item>
                    <item key="status">available</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="is_search_completed">0</item>
    <item key="search_key">vgL2FeBzZ8JuS5lIluIEYhDc7Vg</item>
    <item key="attributes">
      <dt_assoc>
        <item key="premium_make_offer">
          <dt_assoc>
            <item key="count">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">example1.com</item>
                    <item key="status">available</item>
                    <item key="price">0</item>
                    <item key="third_party_offer_url">https://offers.example.net/</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="premium_brokered_transfer">
          <dt_assoc>
            <item key="count">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">example2.com</item>
                    <item key="status">available</item>
                    <item key="price">1147</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static CREATE_NAMESERVER_SHAPE: Shape = Shape {
    action: "CreateNameserver",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CREATE</item>
    <item key="object">NAMESERVER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="name">ns1.example.com</item>
        <item key="ipaddress">192.0.2.53</item>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CREATE</item>
    <item key="object">NAMESERVER</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="name">ns2.example.com</item>
        <item key="ipaddress">198.51.100.53</item>
        <item key="ipv6">2001:db8::53</item>
        <item key="domain">example.com</item>
        <item key="add_to_all_registry">
          <dt_array>
            <item key="0">.net</item>
            <item key="1">.org</item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Nameserver Created</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Nameserver Created</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static DELETE_NAMESERVER_SHAPE: Shape = Shape {
    action: "DeleteNameserver",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">DELETE</item>
    <item key="object">NAMESERVER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="name">ns1.example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">DELETE</item>
    <item key="object">NAMESERVER</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="ipaddress">192.0.2.53</item>
        <item key="ipv6">2001:db8::53</item>
        <item key="name">ns2.example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Nameserver deleted</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Nameserver deleted</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_BALANCE_SHAPE: Shape = Shape {
    action: "GetBalance",
    fields: &[
        Field::decimal("balance").always(),
        Field::decimal("hold_balance").always(),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_BALANCE</item>
    <item key="object">BALANCE</item>
    <item key="attributes">
      <dt_assoc></dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">BALANCE</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="balance">8549.18</item>
        <item key="hold_balance">1676.05</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_CA_BLOCKER_LIST_SHAPE: Shape = Shape {
    action: "GetCaBlockerList",
    fields: &[Field::text("blocker_list").map()],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_CA_BLOCKER_LIST</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.ca</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="blocker_list">
          <dt_assoc>
            <item key="example.on.ca">1</item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DELETED_DOMAINS_SHAPE: Shape = Shape {
    action: "GetDeletedDomains",
    fields: &[
        Field::structure("del_domains", &DELETED_DOMAIN_FIELDS).list(),
        Field::number("page"),
        Field::number("page_size"),
        Field::number("total"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_DELETED_DOMAINS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="admin_email">*@example.com</item>
        <item key="billing_email">*</item>
        <item key="owner_email">alex@example.com</item>
        <item key="tech_email">*</item>
        <item key="del_from">2026-01-01</item>
        <item key="del_to">2026-03-31</item>
        <item key="exp_from">2026-01-01</item>
        <item key="exp_to">2027-12-31</item>
        <item key="domain">example.com</item>
        <item key="limit">40</item>
        <item key="page">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_DELETED_DOMAINS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc></dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="del_domains">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="name">example.com</item>
                <item key="reason">By-Request</item>
                <item key="delete_date">07-JAN-2026 13:51:53</item>
                <item key="delete_date_epoch">1767793913</item>
                <item key="expiredate">07-JAN-2027 18:51:50</item>
                <item key="expiredate_epoch">1799347910</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
        <item key="total">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="del_domains">
          <dt_array>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
        <item key="total">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_SHAPE: Shape = Shape {
    action: "GetDomain",
    fields: &[
        Field::text("expiredate"),
        Field::text("registry_createdate"),
        Field::text("registry_updatedate"),
        Field::text("registry_expiredate"),
        Field::text("registry_transferdate"),
        Field::truth("auto_renew"),
        Field::truth("let_expire"),
        Field::truth("sponsoring_rsp"),
        Field::structure("contact_set", &CONTACT_SET_FIELDS),
        Field::structure("nameserver_list", &ASSIGNED_NAMESERVER_FIELDS).list(),
        Field::structure("tld_data", &TLD_DATA_FIELDS),
        Field::text("gdpr_consent_status"),
        Field::text("affiliate_id"),
        Field::text("dns_errors"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">all_info</item>
        <item key="active_contacts_only">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.org</item>
        <item key="type">all_info</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="auto_renew">1</item>
        <item key="let_expire">0</item>
        <item key="sponsoring_rsp">1</item>
        <item key="expiredate">2027-04-07 20:45:46</item>
        <item key="registry_createdate">2011-04-07 20:45:46</item>
        <item key="registry_updatedate">2026-04-08 01:02:03</item>
        <item key="registry_expiredate">2027-04-07 20:45:46</item>
        <item key="registry_transferdate">2015-05-05 05:05:05</item>
        <item key="gdpr_consent_status">NONE</item>
        <item key="affiliate_id">partner-7</item>
        <item key="dns_errors">ns2.example.net does not answer</item>
        <item key="tld_data">
          <dt_assoc>
            <item key="nexus">
              <dt_assoc>
                <item key="app_purpose">P1</item>
                <item key="category">C11</item>
              </dt_assoc>
            </item>
            <item key="au_registrant_info">
              <dt_assoc>
                <item key="registrant_name">Example Works</item>
                <item key="eligibility_type">Company</item>
              </dt_assoc>
            </item>
            <item key="ced_info">
              <dt_assoc>
                <item key="contact_type">owner</item>
                <item key="locality_country">SG</item>
              </dt_assoc>
            </item>
            <item key="it_registrant_info">
              <dt_assoc>
                <item key="entity_type">1</item>
                <item key="reg_code">EXAMPLE00</item>
              </dt_assoc>
            </item>
            <item key="registrant_extra_info">
              <dt_assoc>
                <item key="registrant_type">individual</item>
              </dt_assoc>
            </item>
            <item key="professional_data">
              <dt_assoc>
                <item key="profession">Administrator</item>
              </dt_assoc>
            </item>
            <item key="br_register_number">000.000.000-00</item>
            <item key="forwarding_email">alex@example.com</item>
          </dt_assoc>
        </item>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="address2">Suite 2</item>
                <item key="address3">Back door</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="fax">+1.4165550101</item>
                <item key="email">alex@example.com</item>
                <item key="url">https://www.example.com</item>
                <item key="lang_pref">EN</item>
                <item key="vat">CA000000000</item>
              </dt_assoc>
            </item>
            <item key="admin">
              <dt_assoc>
                <item key="first_name">Robin</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">admin@example.com</item>
              </dt_assoc>
            </item>
            <item key="billing">
              <dt_assoc>
                <item key="first_name">Kim</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">billing@example.com</item>
              </dt_assoc>
            </item>
            <item key="tech">
              <dt_assoc>
                <item key="first_name">Sam</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">tech@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="nameserver_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="name">ns1.example.net</item>
                <item key="sortorder">1</item>
                <item key="ipaddress">192.0.2.53</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="name">ns2.example.net</item>
                <item key="sortorder">2</item>
                <item key="ipaddress"></item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="tld_data"></item>
        <item key="affiliate_id"></item>
        <item key="auto_renew">0</item>
        <item key="let_expire">1</item>
        <item key="expiredate">2027-04-07 20:45:46</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_AUTH_INFO_SHAPE: Shape = Shape {
    action: "GetDomainAuthInfo",
    fields: &[Field::text("domain_auth_info").sensitive()],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">domain_auth_info</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_auth_info">example-auth-code</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_CED_INFO_SHAPE: Shape = Shape {
    action: "GetDomainCedInfo",
    fields: &[Field::text("ced_info").map().sensitive()],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.asia</item>
        <item key="type">ced_info</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="ced_info">
          <dt_assoc>
            <item key="contact_type">owner</item>
            <item key="locality_country">SG</item>
            <item key="legal_entity_type">naturalPerson</item>
            <item key="id_type">passport</item>
            <item key="id_number">X0000000</item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static CONTACT_TYPE_VALUES: [&str; 4] = ["owner", "admin", "billing", "tech"];

static GET_DOMAIN_CONTACT_SHAPE: Shape = Shape {
    action: "GetDomainContact",
    fields: &[Field::structure("contact_set", &CONTACT_SET_FIELDS)],
    choices: &[Choice::of("type", &CONTACT_TYPE_VALUES)],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">owner</item>
        <item key="active_contacts_only">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.ca</item>
        <item key="type">admin</item>
        <item key="clean_ca_subset">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">billing</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">tech</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="address2">Suite 2</item>
                <item key="address3">Back door</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="fax">+1.4165550101</item>
                <item key="email">alex@example.com</item>
                <item key="url">https://www.example.com</item>
                <item key="lang_pref">EN</item>
                <item key="vat">CA000000000</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="contact_set">
          <dt_assoc>
            <item key="admin">
              <dt_assoc>
                <item key="first_name">Robin</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">admin@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="contact_set">
          <dt_assoc>
            <item key="billing">
              <dt_assoc>
                <item key="first_name">Kim</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">billing@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="contact_set">
          <dt_assoc>
            <item key="tech">
              <dt_assoc>
                <item key="first_name">Sam</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">tech@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_EXPIRE_ACTION_SHAPE: Shape = Shape {
    action: "GetDomainExpireAction",
    fields: &[Field::truth("auto_renew"), Field::truth("let_expire")],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">expire_action</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="auto_renew">1</item>
        <item key="let_expire">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_FORWARDING_EMAIL_SHAPE: Shape = Shape {
    action: "GetDomainForwardingEmail",
    fields: &[Field::text("forwarding_email").sensitive()],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">alex.example.name</item>
        <item key="type">forwarding_email</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="forwarding_email">alex@example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_LIST_SHAPE: Shape = Shape {
    action: "GetDomainList",
    fields: &[
        Field::text("domain_list").list(),
        Field::number("count"),
        Field::truth("remainder"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">list</item>
        <item key="limit">40</item>
        <item key="page">0</item>
        <item key="min_to_expiry">0</item>
        <item key="max_to_expiry">60</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">list</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_list">
          <dt_array>
            <item key="0">example.com</item>
            <item key="1">example.net</item>
          </dt_array>
        </item>
        <item key="count">2</item>
        <item key="remainder">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_list">
          <dt_array>
            <item key="0">example.com</item>
          </dt_array>
        </item>
        <item key="count">1</item>
        <item key="remainder">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_NAMESERVERS_SHAPE: Shape = Shape {
    action: "GetDomainNameservers",
    fields: &[Field::structure("nameserver_list", &ASSIGNED_NAMESERVER_FIELDS).list()],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">nameservers</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="nameserver_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="name">ns1.example.net</item>
                <item key="sortorder">1</item>
                <item key="ipaddress">192.0.2.53</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="name">ns2.example.net</item>
                <item key="sortorder">2</item>
                <item key="ipaddress"></item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_NEXUS_SHAPE: Shape = Shape {
    action: "GetDomainNexus",
    fields: &[Field::text("nexus").map()],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.us</item>
        <item key="type">nexus_info</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="nexus">
          <dt_assoc>
            <item key="app_purpose">P1</item>
            <item key="category">C31</item>
            <item key="validator">CA</item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_RESELLER_CONTACT_SHAPE: Shape = Shape {
    action: "GetDomainResellerContact",
    fields: &[
        Field::text("rsp_enabled").one_of(),
        Field::text("domain_enabled").one_of(),
        Field::text("business").sensitive(),
        Field::text("phone").sensitive(),
        Field::text("fax").sensitive(),
        Field::text("email").sensitive(),
        Field::text("url"),
        Field::text("opt_info"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">rsp_whois_info</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="rsp_enabled">Y</item>
        <item key="domain_enabled">Y</item>
        <item key="business">Example Reseller</item>
        <item key="phone">+1.4165550102</item>
        <item key="fax">+1.4165550103</item>
        <item key="email">help@reseller.example</item>
        <item key="url">https://reseller.example</item>
        <item key="opt_info">Open on weekdays</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_STATUS_SHAPE: Shape = Shape {
    action: "GetDomainStatus",
    fields: &[
        Field::truth("lock_state"),
        Field::truth("can_modify"),
        Field::truth("domain_supports"),
        Field::text("parkp_status"),
        Field::truth("transfer_away_in_progress"),
        Field::truth("auctionescrow"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">status</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.org</item>
        <item key="type">status</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="can_modify">1</item>
        <item key="lock_state">1</item>
        <item key="parkp_status"></item>
        <item key="domain_supports">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="can_modify">0</item>
        <item key="lock_state">0</item>
        <item key="parkp_status">off</item>
        <item key="domain_supports">1</item>
        <item key="transfer_away_in_progress">1</item>
        <item key="auctionescrow">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_TLD_DATA_SHAPE: Shape = Shape {
    action: "GetDomainTldData",
    fields: &[Field::structure("tld_data", &TLD_DATA_FIELDS)],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.us</item>
        <item key="type">tld_data</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="tld_data">
          <dt_assoc>
            <item key="nexus">
              <dt_assoc>
                <item key="app_purpose">P1</item>
                <item key="category">C11</item>
              </dt_assoc>
            </item>
            <item key="au_registrant_info">
              <dt_assoc>
                <item key="registrant_name">Example Works</item>
                <item key="eligibility_type">Company</item>
              </dt_assoc>
            </item>
            <item key="ced_info">
              <dt_assoc>
                <item key="contact_type">owner</item>
                <item key="locality_country">SG</item>
              </dt_assoc>
            </item>
            <item key="it_registrant_info">
              <dt_assoc>
                <item key="entity_type">1</item>
                <item key="reg_code">EXAMPLE00</item>
              </dt_assoc>
            </item>
            <item key="registrant_extra_info">
              <dt_assoc>
                <item key="registrant_type">individual</item>
              </dt_assoc>
            </item>
            <item key="professional_data">
              <dt_assoc>
                <item key="profession">Administrator</item>
              </dt_assoc>
            </item>
            <item key="br_register_number">000.000.000-00</item>
            <item key="forwarding_email">alex@example.com</item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_WAITING_HISTORY_SHAPE: Shape = Shape {
    action: "GetDomainWaitingHistory",
    fields: &[
        Field::number("record_count"),
        Field::structure("waiting_history", &WAITING_REQUEST_FIELDS).list(),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.de</item>
        <item key="type">waiting_history</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="record_count">1</item>
        <item key="waiting_history">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="request_id">481516</item>
                <item key="action">update_nameservers</item>
                <item key="request_time">2026-04-07 20:45:46</item>
                <item key="response_time">2026-04-07 21:00:00</item>
                <item key="request_status">completed</item>
                <item key="response_text">Command successful</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_WHOIS_PRIVACY_SHAPE: Shape = Shape {
    action: "GetDomainWhoisPrivacy",
    fields: &[Field::text("state").one_of(), Field::truth("changeable")],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">whois_privacy_state</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="state">enabled</item>
        <item key="changeable">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAIN_XPACK_HISTORY_SHAPE: Shape = Shape {
    action: "GetDomainXpackHistory",
    fields: &[
        Field::number("record_count"),
        Field::structure("waiting_history", &XPACK_REQUEST_FIELDS).list(),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.dk</item>
        <item key="type">xpack_waiting_history</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="record_count">1</item>
        <item key="waiting_history">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="xpack_req_id">2342</item>
                <item key="req_type">domain_renewal</item>
                <item key="create_time">2026-04-07 20:45:46</item>
                <item key="current_state">completed</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAINS_BY_EXPIRE_DATE_SHAPE: Shape = Shape {
    action: "GetDomainsByExpireDate",
    fields: &[
        Field::structure("exp_domains", &EXPIRING_DOMAIN_FIELDS).list(),
        Field::number("page"),
        Field::truth("remainder"),
        Field::number("total"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_DOMAINS_BY_EXPIREDATE</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="exp_from">2026-01-01</item>
        <item key="exp_to">2026-12-31</item>
        <item key="limit">40</item>
        <item key="page">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_DOMAINS_BY_EXPIREDATE</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="exp_from">2026-01-01</item>
        <item key="exp_to">2026-01-31</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="exp_domains">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="name">example.com</item>
                <item key="expiredate">2026-11-03 16:14:46</item>
                <item key="f_auto_renew">N</item>
                <item key="f_let_expire">N</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="name">example.net</item>
                <item key="expiredate">2026-12-05 22:11:11</item>
                <item key="f_auto_renew">Y</item>
                <item key="f_let_expire">N</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="remainder">0</item>
        <item key="total">2</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="exp_domains">
          <dt_array>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="remainder">0</item>
        <item key="total">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_DOMAINS_CONTACTS_SHAPE: Shape = Shape {
    action: "GetDomainsContacts",
    fields: &[Field::structure("*", &DOMAIN_CONTACTS_FIELDS).map()],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_DOMAINS_CONTACTS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_list">
          <dt_array>
            <item key="0">example.com</item>
            <item key="1">example.org</item>
          </dt_array>
        </item>
        <item key="active_contacts_only">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="example.com">
          <dt_assoc>
            <item key="contact_set">
              <dt_assoc>
                <item key="owner">
                  <dt_assoc>
                    <item key="first_name">Alex</item>
                    <item key="last_name">Example</item>
                    <item key="org_name">Example Works</item>
                    <item key="address1">1 Example Street</item>
                    <item key="address2">Suite 2</item>
                    <item key="address3">Back door</item>
                    <item key="city">Sampletown</item>
                    <item key="state">ON</item>
                    <item key="postal_code">A1A 1A1</item>
                    <item key="country">CA</item>
                    <item key="phone">+1.4165550100</item>
                    <item key="fax">+1.4165550101</item>
                    <item key="email">alex@example.com</item>
                    <item key="url">https://www.example.com</item>
                    <item key="lang_pref">EN</item>
                    <item key="vat">CA000000000</item>
                  </dt_assoc>
                </item>
                <item key="admin">
                  <dt_assoc>
                    <item key="first_name">Robin</item>
                    <item key="last_name">Example</item>
                    <item key="org_name">Example Works</item>
                    <item key="address1">1 Example Street</item>
                    <item key="city">Sampletown</item>
                    <item key="state">ON</item>
                    <item key="postal_code">A1A 1A1</item>
                    <item key="country">CA</item>
                    <item key="phone">+1.4165550100</item>
                    <item key="email">admin@example.com</item>
                  </dt_assoc>
                </item>
                <item key="billing">
                  <dt_assoc>
                    <item key="first_name">Kim</item>
                    <item key="last_name">Example</item>
                    <item key="org_name">Example Works</item>
                    <item key="address1">1 Example Street</item>
                    <item key="city">Sampletown</item>
                    <item key="state">ON</item>
                    <item key="postal_code">A1A 1A1</item>
                    <item key="country">CA</item>
                    <item key="phone">+1.4165550100</item>
                    <item key="email">billing@example.com</item>
                  </dt_assoc>
                </item>
                <item key="tech">
                  <dt_assoc>
                    <item key="first_name">Sam</item>
                    <item key="last_name">Example</item>
                    <item key="org_name">Example Works</item>
                    <item key="address1">1 Example Street</item>
                    <item key="city">Sampletown</item>
                    <item key="state">ON</item>
                    <item key="postal_code">A1A 1A1</item>
                    <item key="country">CA</item>
                    <item key="phone">+1.4165550100</item>
                    <item key="email">tech@example.com</item>
                  </dt_assoc>
                </item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="example.org">
          <dt_assoc>
            <item key="error">Domain does not belong to the reseller exampleuser</item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_NAMESERVERS_SHAPE: Shape = Shape {
    action: "GetNameservers",
    fields: &[Field::structure("nameserver_list", &CREATED_NAMESERVER_FIELDS).list()],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">NAMESERVER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="name">all</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">NAMESERVER</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.net</item>
        <item key="name">all</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="nameserver_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="can_delete">1</item>
                <item key="name">ns1.example.com</item>
                <item key="ipaddress">192.0.2.53</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="can_delete">0</item>
                <item key="name">ns2.example.com</item>
                <item key="ipaddress">198.51.100.53</item>
                <item key="ipv6">2001:db8::53</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="nameserver_list"><dt_array></dt_array></item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static NOTE_SUBJECT_VALUES: [&str; 3] = ["domain", "order", "transfer"];

static GET_NOTES_SHAPE: Shape = Shape {
    action: "GetNotes",
    fields: &[
        Field::structure("notes", &NOTE_FIELDS).list(),
        Field::number("page"),
        Field::number("page_size"),
        Field::number("total"),
    ],
    choices: &[Choice::of("type", &NOTE_SUBJECT_VALUES)],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_NOTES</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">domain</item>
        <item key="limit">40</item>
        <item key="page">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_NOTES</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">order</item>
        <item key="order_id">1855625</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_NOTES</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">transfer</item>
        <item key="transfer_id">37021</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="transaction_id">2026-05-06 16:13:21 12062 101</item>
    <item key="attributes">
      <dt_assoc>
        <item key="notes">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="timestamp">08-APR-2026 15:11:53</item>
                <item key="note">Let-expire setting disabled.</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="timestamp">07-APR-2026 16:45:46</item>
                <item key="note">Domain set to Auto Renew.</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
        <item key="total">2</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="notes">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="timestamp">07-APR-2026 16:45:46</item>
                <item key="note">Order created.</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
        <item key="total">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="notes">
          <dt_array>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
        <item key="total">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_ORDER_INFO_SHAPE: Shape = Shape {
    action: "GetOrderInfo",
    fields: &[Field::structure("field_hash", &ORDER_INFO_FIELDS).always()],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_ORDER_INFO</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1855625</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="field_hash">
          <dt_assoc>
            <item key="id">1855625</item>
            <item key="domain">example.com</item>
            <item key="reg_type">new</item>
            <item key="status">completed</item>
            <item key="cost">11.44</item>
            <item key="period">1</item>
            <item key="order_date">1302209145</item>
            <item key="processed_date">1302209145</item>
            <item key="completed_date">1302209146</item>
            <item key="master_order_id">0</item>
            <item key="affiliate_id">partner-7</item>
            <item key="comments">Urgent</item>
            <item key="encoding_type">ger</item>
            <item key="reg_domain">example.net</item>
            <item key="f_auto_renew">Y</item>
            <item key="f_lock_domain">0</item>
            <item key="f_bypass_confirm">0</item>
            <item key="flag_saved_ns_fields">1</item>
            <item key="flag_saved_tech_fields">1</item>
            <item key="forwarding_email">alex@example.com</item>
            <item key="fqdn1">ns1.example.net</item>
            <item key="fqdn2">ns2.example.net</item>
            <item key="fqdn3">ns3.example.net</item>
            <item key="fqdn4">ns4.example.net</item>
            <item key="fqdn5">ns5.example.net</item>
            <item key="fqdn6">ns6.example.net</item>
            <item key="owner_first_name">Alex</item>
            <item key="owner_last_name">Example</item>
            <item key="owner_org_name">Example Works</item>
            <item key="owner_address1">1 Example Street</item>
            <item key="owner_address2">Suite 2</item>
            <item key="owner_address3">Back door</item>
            <item key="owner_city">Sampletown</item>
            <item key="owner_state">ON</item>
            <item key="owner_postal_code">A1A 1A1</item>
            <item key="owner_country">CA</item>
            <item key="owner_phone">+1.4165550100</item>
            <item key="owner_fax">+1.4165550101</item>
            <item key="owner_email">alex@example.com</item>
            <item key="admin_first_name">Robin</item>
            <item key="admin_last_name">Example</item>
            <item key="admin_org_name">Example Works</item>
            <item key="admin_address1">1 Example Street</item>
            <item key="admin_address2">Suite 2</item>
            <item key="admin_address3">Back door</item>
            <item key="admin_city">Sampletown</item>
            <item key="admin_state">ON</item>
            <item key="admin_postal_code">A1A 1A1</item>
            <item key="admin_country">CA</item>
            <item key="admin_phone">+1.4165550100</item>
            <item key="admin_fax">+1.4165550101</item>
            <item key="admin_email">robin@example.com</item>
            <item key="billing_first_name">Kim</item>
            <item key="billing_last_name">Example</item>
            <item key="billing_org_name">Example Works</item>
            <item key="billing_address1">1 Example Street</item>
            <item key="billing_address2">Suite 2</item>
            <item key="billing_address3">Back door</item>
            <item key="billing_city">Sampletown</item>
            <item key="billing_state">ON</item>
            <item key="billing_postal_code">A1A 1A1</item>
            <item key="billing_country">CA</item>
            <item key="billing_phone">+1.4165550100</item>
            <item key="billing_fax">+1.4165550101</item>
            <item key="billing_email">kim@example.com</item>
            <item key="tech_first_name">Sam</item>
            <item key="tech_last_name">Example</item>
            <item key="tech_org_name">Example Works</item>
            <item key="tech_address1">1 Example Street</item>
            <item key="tech_address2">Suite 2</item>
            <item key="tech_address3">Back door</item>
            <item key="tech_city">Sampletown</item>
            <item key="tech_state">ON</item>
            <item key="tech_postal_code">A1A 1A1</item>
            <item key="tech_country">CA</item>
            <item key="tech_phone">+1.4165550100</item>
            <item key="tech_fax">+1.4165550101</item>
            <item key="tech_email">sam@example.com</item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="field_hash">
          <dt_assoc>
            <item key="id">1855626</item>
            <item key="domain">example.org</item>
            <item key="reg_type">renewal</item>
            <item key="status">pending</item>
            <item key="processed_date"></item>
            <item key="comments"></item>
            <item key="fqdn3"></item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static ORDER_STATUS_VALUES: [&str; 8] = [
    "completed",
    "pending",
    "declined",
    "cancelled",
    "deleted",
    "waiting",
    "pending_fax",
    "ca_owner_approval",
];

static ORDER_TYPE_VALUES: [&str; 7] = [
    "new",
    "transfer",
    "renewal",
    "premium",
    "sunrise",
    "landrush",
    "whois_privacy",
];

static GET_ORDERS_BY_DOMAIN_SHAPE: Shape = Shape {
    action: "GetOrdersByDomain",
    fields: &[
        Field::structure("orders", &DOMAIN_ORDER_FIELDS).list(),
        Field::number("page"),
        Field::number("page_size"),
        Field::number("total"),
    ],
    choices: &[
        Choice::of("type", &ORDER_TYPE_VALUES),
        Choice::of("status", &ORDER_STATUS_VALUES),
    ],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_ORDERS_BY_DOMAIN</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_ORDERS_BY_DOMAIN</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">renewal</item>
        <item key="status">completed</item>
        <item key="limit">40</item>
        <item key="page">1</item>
        <item key="order_from">2026-01-01</item>
        <item key="order_to">2026-12-31</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="orders">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="id">1867226</item>
                <item key="type">renewal</item>
                <item key="status">completed</item>
                <item key="order_date">15-APR-2026 14:08:42</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="id">1862773</item>
                <item key="type">renewal</item>
                <item key="status">cancelled</item>
                <item key="order_date">12-APR-2026 16:52:00</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
        <item key="total">2</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="orders">
          <dt_array>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
        <item key="total">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static PRICED_OPERATION_VALUES: [&str; 4] = ["new", "renewal", "transfer", "trade"];

static GET_PRICE_SHAPE: Shape = Shape {
    action: "GetPrice",
    fields: &[
        Field::decimal("price").always(),
        Field::decimal("prices").map(),
        Field::truth("is_registry_premium"),
        Field::text("registry_premium_group"),
    ],
    choices: &[Choice::of("reg_type", &PRICED_OPERATION_VALUES)],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_PRICE</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_PRICE</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.shop</item>
        <item key="period">1</item>
        <item key="reg_type">renewal</item>
        <item key="all_periods">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="price">11.62</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="price">150.18</item>
        <item key="prices">
          <dt_assoc>
            <item key="1">150.18</item>
            <item key="2">300.36</item>
          </dt_assoc>
        </item>
        <item key="is_registry_premium">1</item>
        <item key="registry_premium_group">tier 2</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_REGISTRANT_VERIFICATION_STATUS_SHAPE: Shape = Shape {
    action: "GetRegistrantVerificationStatus",
    fields: &[
        Field::text("registrant_verification_status").one_of().always(),
        Field::text("verification_deadline"),
        Field::number("days_to_suspend"),
        Field::truth("email_bounced"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_REGISTRANT_VERIFICATION_STATUS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registrant_verification_status">verifying</item>
        <item key="verification_deadline">2026-07-04</item>
        <item key="days_to_suspend">15</item>
        <item key="email_bounced">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registrant_verification_status">verified</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_SIMPLE_TRANSFER_STATUS_SHAPE: Shape = Shape {
    action: "GetSimpleTransferStatus",
    fields: &[Field::structure("domain_list", &SIMPLE_TRANSFER_RESULT_FIELDS).list()],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SIMPLE_TRANSFER_STATUS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="simple_transfer_job_id">4711</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain_name">example.com</item>
                <item key="status">in_progress</item>
                <item key="registrant_id">1207</item>
                <item key="email_address">alex@example.com</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="domain_name">example.net</item>
                <item key="status">failed</item>
                <item key="reason">Invalid authcode</item>
                <item key="registrant_id"></item>
                <item key="email_address"></item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static TRANSFER_STATUS_VALUES: [&str; 6] = [
    "pending_owner",
    "pending_admin",
    "pending_registry",
    "completed",
    "cancelled",
    "undef",
];

static GET_TRANSFERS_AWAY_SHAPE: Shape = Shape {
    action: "GetTransfersAway",
    fields: &[
        Field::number("page_size"),
        Field::number("page"),
        Field::structure("transfers", &TRANSFER_FIELDS).list(),
        Field::number("total"),
    ],
    choices: &[Choice::of("status", &TRANSFER_STATUS_VALUES)],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_TRANSFERS_AWAY</item>
    <item key="object">DOMAIN</item>
    <item key="attributes"><dt_assoc></dt_assoc></item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_TRANSFERS_AWAY</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="limit">40</item>
        <item key="domain">example.org</item>
        <item key="gaining_registrar">EXAMPLE*</item>
        <item key="owner_confirm_from">2011-05-01</item>
        <item key="owner_confirm_to">2011-05-31</item>
        <item key="owner_request_from">2011-05-01</item>
        <item key="owner_request_to">2011-05-31</item>
        <item key="page">0</item>
        <item key="req_from">2011-05-01</item>
        <item key="req_to">2011-05-31</item>
        <item key="request_address">*@example.com</item>
        <item key="status">completed</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="page_size">40</item>
        <item key="page">1</item>
        <item key="transfers"><dt_array></dt_array></item>
        <item key="total">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="page_size">40</item>
        <item key="page">1</item>
        <item key="transfers">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain">example.org</item>
                <item key="transfer_id">700122</item>
                <item key="status">completed</item>
                <item key="gaining_registrar">EXAMPLE REGISTRAR, INC.</item>
                <item key="losing_registrar">TUCOWS DOMAINS INC.</item>
                <item key="request_address">alex@example.com</item>
                <item key="order_date">03-MAY-2011 12:06:12</item>
                <item key="order_date_epoch">1304438772</item>
                <item key="owner_request_date">03-MAY-2011 12:07:12</item>
                <item key="owner_request_date_epoch">1304438832</item>
                <item key="owner_confirm_date">03-MAY-2011 14:06:12</item>
                <item key="owner_confirm_date_epoch">1304445972</item>
                <item key="owner_confirm_ip">192.0.2.1</item>
                <item key="registry_request_date">03-MAY-2011 14:07:12</item>
                <item key="registry_request_date_epoch">1304446032</item>
                <item key="completed_date">08-MAY-2011 14:07:12</item>
                <item key="completed_date_epoch">1304878032</item>
                <item key="affiliate_id">partner-7</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="total">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_TRANSFERS_IN_SHAPE: Shape = Shape {
    action: "GetTransfersIn",
    fields: &[
        Field::number("page_size"),
        Field::number("page"),
        Field::structure("transfers", &TRANSFER_FIELDS).list(),
        Field::number("total"),
    ],
    choices: &[Choice::of("status", &TRANSFER_STATUS_VALUES)],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_TRANSFERS_IN</item>
    <item key="object">DOMAIN</item>
    <item key="attributes"><dt_assoc></dt_assoc></item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_TRANSFERS_IN</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.net</item>
        <item key="gaining_registrar">TUCOWS*</item>
        <item key="limit">40</item>
        <item key="losing_registrar">EXAMPLE*</item>
        <item key="completed_from">2011-05-01</item>
        <item key="completed_to">2011-05-31</item>
        <item key="order_id">600110</item>
        <item key="order_to">2011-05-31</item>
        <item key="order_from">2011-05-01</item>
        <item key="owner_confirm_ip">192.0.2.1</item>
        <item key="owner_confirm_from">2011-05-01</item>
        <item key="owner_confirm_to">2011-05-31</item>
        <item key="owner_request_from">2011-05-01</item>
        <item key="owner_request_to">2011-05-31</item>
        <item key="page">0</item>
        <item key="req_from">2011-05-01</item>
        <item key="req_to">2011-05-31</item>
        <item key="transfer_id">700122</item>
        <item key="request_address">*@example.com</item>
        <item key="status">completed</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="page_size">40</item>
        <item key="page">1</item>
        <item key="transfers">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain">example.com</item>
                <item key="transfer_id">700121</item>
                <item key="status">pending_owner</item>
                <item key="losing_registrar">EXAMPLE REGISTRAR, INC.</item>
                <item key="request_address">alex@example.com</item>
                <item key="order_date">03-MAY-2011 12:06:12</item>
                <item key="order_date_epoch">1304438772</item>
                <item key="owner_request_date"></item>
                <item key="owner_request_date_epoch"></item>
                <item key="owner_confirm_date"></item>
                <item key="owner_confirm_date_epoch"></item>
                <item key="owner_confirm_ip"></item>
                <item key="registry_request_date"></item>
                <item key="registry_request_date_epoch"></item>
                <item key="completed_date"></item>
                <item key="completed_date_epoch">0</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="total">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="page_size">40</item>
        <item key="page">1</item>
        <item key="transfers">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain">example.net</item>
                <item key="transfer_id">700122</item>
                <item key="status">completed</item>
                <item key="gaining_registrar">TUCOWS DOMAINS INC.</item>
                <item key="losing_registrar">EXAMPLE REGISTRAR, INC.</item>
                <item key="request_address">alex@example.com</item>
                <item key="order_date">03-MAY-2011 12:06:12</item>
                <item key="order_date_epoch">1304438772</item>
                <item key="owner_request_date">03-MAY-2011 12:07:12</item>
                <item key="owner_request_date_epoch">1304438832</item>
                <item key="owner_confirm_date">03-MAY-2011 14:06:12</item>
                <item key="owner_confirm_date_epoch">1304445972</item>
                <item key="owner_confirm_ip">192.0.2.1</item>
                <item key="registry_request_date">03-MAY-2011 14:07:12</item>
                <item key="registry_request_date_epoch">1304446032</item>
                <item key="completed_date">08-MAY-2011 14:07:12</item>
                <item key="completed_date_epoch">1304878032</item>
                <item key="affiliate_id">partner-7</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="total">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static GET_USER_INFO_SHAPE: Shape = Shape {
    action: "GetUserInfo",
    fields: &[
        Field::text("domain"),
        Field::number("domain_count"),
        Field::text("expiredate"),
        Field::truth("f_owner"),
        Field::text("capabilities").map(),
        Field::text("encoding_type"),
        Field::text("dns_errors"),
        Field::text("username").sensitive(),
        Field::text("permission"),
        Field::number("waiting_requests_no"),
        Field::truth("inaccuratewhois"),
        Field::truth("auction_escrow"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">USERINFO</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">USERINFO</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="domain_count">2</item>
        <item key="expiredate">2027-04-07 20:45:46</item>
        <item key="f_owner">1</item>
        <item key="capabilities">
          <dt_assoc>
            <item key="domain_auth_info">1</item>
            <item key="whois_privacy_state">1</item>
            <item key="forwarding_email">0</item>
          </dt_assoc>
        </item>
        <item key="encoding_type">ger</item>
        <item key="dns_errors">ns2.example.net does not answer</item>
        <item key="username">alexexample</item>
        <item key="permission">31</item>
        <item key="waiting_requests_no">1</item>
        <item key="inaccuratewhois">0</item>
        <item key="auction_escrow">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static LOOKUP_DOMAIN_SHAPE: Shape = Shape {
    action: "LookupDomain",
    fields: &[
        Field::text("status").one_of().always(),
        Field::text("price_status"),
        Field::truth("has_claim"),
        Field::truth("email_available"),
        Field::truth("noservice"),
        Field::text("reason"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">LOOKUP</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">LOOKUP</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.guru</item>
        <item key="no_cache">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">211</item>
    <item key="response_text">Domain taken</item>
    <item key="attributes">
      <dt_assoc>
        <item key="status">taken</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">210</item>
    <item key="response_text">Domain available</item>
    <item key="attributes">
      <dt_assoc>
        <item key="status">available</item>
        <item key="price_status">Fixed</item>
        <item key="has_claim">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">211</item>
    <item key="response_text">Domain taken</item>
    <item key="attributes">
      <dt_assoc>
        <item key="status">taken</item>
        <item key="email_available">0</item>
        <item key="noservice">1</item>
        <item key="reason">Reserved Name</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static MODIFY_DOMAIN_AUTH_INFO_SHAPE: Shape = Shape {
    action: "ModifyDomainAuthInfo",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">0</item>
        <item key="data">domain_auth_info</item>
        <item key="domain">example.com</item>
        <item key="domain_auth_info">not-a-code</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static MODIFY_DOMAIN_CA_WHOIS_DISPLAY_SHAPE: Shape = Shape {
    action: "ModifyDomainCaWhoisDisplay",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">0</item>
        <item key="data">ca_whois_display_setting</item>
        <item key="domain">example.ca</item>
        <item key="display">FULL</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static MODIFY_DOMAIN_CONTACTS_SHAPE: Shape = Shape {
    action: "ModifyDomainContacts",
    fields: &[Field::structure("details", &DOMAIN_CHANGE_RESULT_FIELDS).map()],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">0</item>
        <item key="data">contact_info</item>
        <item key="domain">example.com</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="admin">
              <dt_assoc>
                <item key="first_name">Robin</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">robin@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">1</item>
        <item key="data">contact_info</item>
        <item key="domain">example.com</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">alex@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="details">
          <dt_assoc>
            <item key="example.com">
              <dt_assoc>
                <item key="response_code">200</item>
                <item key="response_text">Contact information saved.</item>
                <item key="is_success">1</item>
                <item key="waiting_requests_no">0</item>
                <item key="encoding_type"/>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="details">
          <dt_assoc>
            <item key="example.com">
              <dt_assoc>
                <item key="response_code">200</item>
                <item key="response_text">Contact information saved.</item>
                <item key="is_success">1</item>
                <item key="waiting_requests_no">0</item>
              </dt_assoc>
            </item>
            <item key="xn--bcher-kva.example">
              <dt_assoc>
                <item key="response_code">250</item>
                <item key="response_text">Contact information submitted.</item>
                <item key="is_success">1</item>
                <item key="waiting_requests_no">1</item>
                <item key="encoding_type">ger</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static MODIFY_DOMAIN_EXPIRE_ACTION_SHAPE: Shape = Shape {
    action: "ModifyDomainExpireAction",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">0</item>
        <item key="data">expire_action</item>
        <item key="domain">example.com</item>
        <item key="auto_renew">1</item>
        <item key="let_expire">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static MODIFY_DOMAIN_LOCK_SHAPE: Shape = Shape {
    action: "ModifyDomainLock",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">0</item>
        <item key="data">status</item>
        <item key="domain">example.com</item>
        <item key="lock_state">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Domain successfully locked.</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static PARKED_PAGES_SWITCH_VALUES: [&str; 2] = ["on", "off"];

static MODIFY_DOMAIN_PARKED_PAGES_SHAPE: Shape = Shape {
    action: "ModifyDomainParkedPages",
    fields: &[],
    choices: &[Choice::of("state", &PARKED_PAGES_SWITCH_VALUES)],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">0</item>
        <item key="data">parkpage_state</item>
        <item key="domain">example.com</item>
        <item key="state">off</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static MODIFY_DOMAIN_TLD_DATA_SHAPE: Shape = Shape {
    action: "ModifyDomainTldData",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">0</item>
        <item key="data">tld_data</item>
        <item key="domain">example.us</item>
        <item key="tld_data">
          <dt_assoc>
            <item key="nexus">
              <dt_assoc>
                <item key="app_purpose">P1</item>
                <item key="category">C11</item>
                <item key="validator">US</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static PRIVACY_SWITCH_VALUES: [&str; 2] = ["enable", "disable"];

static MODIFY_DOMAIN_WHOIS_PRIVACY_SHAPE: Shape = Shape {
    action: "ModifyDomainWhoisPrivacy",
    fields: &[],
    choices: &[Choice::of("state", &PRIVACY_SWITCH_VALUES)],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">0</item>
        <item key="data">whois_privacy_state</item>
        <item key="domain">example.com</item>
        <item key="state">enable</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static MODIFY_NAMESERVER_SHAPE: Shape = Shape {
    action: "ModifyNameserver",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">NAMESERVER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="ipaddress">198.51.100.53</item>
        <item key="name">ns1.example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">NAMESERVER</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="ipaddress">198.51.100.53</item>
        <item key="ipv6">2001:db8::53</item>
        <item key="name">ns1.example.com</item>
        <item key="new_name">ns3.example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static POLL_EVENTS_SHAPE: Shape = Shape {
    action: "PollEvents",
    fields: &[Field::structure("events", &EVENT_FIELDS).list(), Field::number("total")],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">POLL</item>
    <item key="object">EVENT</item>
    <item key="attributes"><dt_assoc></dt_assoc></item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">POLL</item>
    <item key="object">EVENT</item>
    <item key="attributes">
      <dt_assoc>
        <item key="limit">100</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">POLL</item>
    <item key="object">EVENT</item>
    <item key="attributes">
      <dt_assoc>
        <item key="limit">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">EVENT</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="events">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="redemption_grace_period_end_date"></item>
                    <item key="domain_id">500100</item>
                    <item key="reason">delete-domain-api</item>
                    <item key="deletion_date">2014-06-19T15:32:49Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">e0000000000000000000000000000001</item>
                <item key="event">DELETED</item>
                <item key="event_date">2014-06-19T15:32:49Z</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="total">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">EVENT</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="events">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="order_status">pending</item>
                    <item key="order_reg_type">new</item>
                    <item key="order_id">600101</item>
                  </dt_assoc>
                </item>
                <item key="object">ORDER</item>
                <item key="event_id">000000000000000000000000000000a0</item>
                <item key="event">STATUS_CHANGE</item>
                <item key="event_date">2014-06-19T15:31:47Z</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="period">1</item>
                    <item key="domain_id">500101</item>
                    <item key="expiration_date">2015-06-19T15:31:42Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a1</item>
                <item key="event">REGISTERED</item>
                <item key="event_date">2014-06-19T15:32:47Z</item>
              </dt_assoc>
            </item>
            <item key="2">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="domain_id">500101</item>
                    <item key="expiration_date">2015-06-19T15:31:42Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a2</item>
                <item key="event">CREATED</item>
                <item key="event_date">2014-06-19T15:33:47Z</item>
              </dt_assoc>
            </item>
            <item key="3">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="domain_id">500101</item>
                    <item key="verification_status">pending</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a3</item>
                <item key="event">REGISTRANT_VERIFICATION_STATUS_CHANGE</item>
                <item key="event_date">2014-06-19T15:34:47Z</item>
              </dt_assoc>
            </item>
            <item key="4">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="domain_id">500101</item>
                    <item key="nameserver_list">
                      <dt_array>
                        <item key="0">ns1.example.net</item>
                        <item key="1">ns2.example.net</item>
                      </dt_array>
                    </item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a4</item>
                <item key="event">NAMESERVER_UPDATE</item>
                <item key="event_date">2014-06-19T15:35:47Z</item>
              </dt_assoc>
            </item>
            <item key="5">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="period">1</item>
                    <item key="domain_id">500101</item>
                    <item key="expiration_date">2016-06-19T15:31:42Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a5</item>
                <item key="event">RENEWED</item>
                <item key="event_date">2014-06-19T15:36:47Z</item>
              </dt_assoc>
            </item>
            <item key="6">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.org</item>
                    <item key="domain_id">500102</item>
                    <item key="expiration_date">2014-06-19T00:00:00Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a6</item>
                <item key="event">EXPIRED</item>
                <item key="event_date">2014-06-19T15:37:47Z</item>
              </dt_assoc>
            </item>
            <item key="7">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.org</item>
                    <item key="redemption_grace_period_end_date">2014-07-19T15:38:47Z</item>
                    <item key="domain_id">500102</item>
                    <item key="reason">expired</item>
                    <item key="deletion_date">2014-06-19T15:38:47Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a7</item>
                <item key="event">DELETED</item>
                <item key="event_date">2014-06-19T15:38:47Z</item>
              </dt_assoc>
            </item>
            <item key="8">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.de</item>
                    <item key="domain_id">500103</item>
                    <item key="zone_check_status">invalid</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a8</item>
                <item key="event">ZONE_CHECK_STATUS_CHANGE</item>
                <item key="event_date">2014-06-19T15:39:47Z</item>
              </dt_assoc>
            </item>
            <item key="9">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.shop</item>
                    <item key="claim_status">initiated</item>
                    <item key="order_id">600103</item>
                  </dt_assoc>
                </item>
                <item key="object">ORDER</item>
                <item key="event_id">000000000000000000000000000000a9</item>
                <item key="event">CLAIM_STATUS_CHANGE</item>
                <item key="event_date">2014-06-19T15:40:47Z</item>
              </dt_assoc>
            </item>
            <item key="10">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.net</item>
                    <item key="transfer_id">700101</item>
                    <item key="order_id">600102</item>
                    <item key="transfer_status">pending_owner</item>
                  </dt_assoc>
                </item>
                <item key="object">TRANSFER</item>
                <item key="event_id">000000000000000000000000000000aa</item>
                <item key="event">STATUS_CHANGE</item>
                <item key="event_date">2014-06-19T15:41:47Z</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="total">11</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">EVENT</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="events"><dt_array></dt_array></item>
        <item key="total">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static PROCESS_PENDING_ORDER_SHAPE: Shape = Shape {
    action: "ProcessPendingOrder",
    fields: &[
        Field::text("order_id"),
        Field::text("id"),
        Field::text("registration expiration date"),
        Field::text("f_auto_renew").one_of(),
        Field::text("async_reason").one_of(),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">PROCESS_PENDING</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1878084</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">PROCESS_PENDING</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1878085</item>
        <item key="fax_received">1</item>
        <item key="owner_address">alex@example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="transaction_id">2026-11-22 03:41:25 27585 105</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1878084</item>
        <item key="f_auto_renew">Y</item>
        <item key="id">730001</item>
        <item key="registration expiration date">2028-04-25 18:27:58</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">250</item>
    <item key="response_text">Order submitted</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1878085</item>
        <item key="id">730002</item>
        <item key="async_reason">general</item>
        <item key="f_auto_renew">N</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static PROCESS_TRANSFER_SHAPE: Shape = Shape {
    action: "ProcessTransfer",
    fields: &[Field::text("order_id")],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">PROCESS_TRANSFER</item>
    <item key="object">TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">600110</item>
        <item key="reseller">example-reseller</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">PROCESS_TRANSFER</item>
    <item key="object">TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">600112</item>
        <item key="reseller">example-reseller</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">TRANSFER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Transfer request has been successfully sent.</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">600111</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">TRANSFER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Transfer request has been successfully sent.</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static PUSH_DOMAIN_TO_RESELLER_SHAPE: Shape = Shape {
    action: "PushDomainToReseller",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">RSP2RSP_PUSH_TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="grsp">other-reseller</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">RSP2RSP_PUSH_TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="grsp">other-reseller</item>
        <item key="username">alexexample</item>
        <item key="password">s3cret&amp;&lt;word&gt;</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object"></item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object"></item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static QUERY_QUEUED_REQUEST_SHAPE: Shape = Shape {
    action: "QueryQueuedRequest",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">QUERY_QUEUED_REQUEST</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="request_id">4021</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static REDEEM_DOMAIN_SHAPE: Shape = Shape {
    action: "RedeemDomain",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
    <header>
        <version>0.9</version>
    </header>
    <body>
        <data_block>
            <dt_assoc>
                <item key="protocol">XCP</item>
                <item key="action">REDEEM</item>
                <item key="object">DOMAIN</item>
                <item key="attributes">
                    <dt_assoc>
                        <item key="domain">example.ca</item>
                    </dt_assoc>
                </item>
            </dt_assoc>
        </data_block>
    </body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REDEEM</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no"?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
    <header>
        <version>0.9</version>
    </header>
    <body>
        <data_block>
            <dt_assoc>
                <item key="protocol">XCP</item>
                <item key="object">DOMAIN</item>
                <item key="action">REPLY</item>
                <item key="response_text">Command completed successfully</item>
                <item key="response_code">200</item>
                <item key="is_success">1</item>
            </dt_assoc>
        </data_block>
    </body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="transaction_id">2026-11-22 03:41:00 27585 101</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static YES_NO_VALUES: [&str; 2] = ["Y", "N"];

static ORDER_HANDLING_VALUES: [&str; 2] = ["save", "process"];

static REGISTER_DOMAIN_SHAPE: Shape = Shape {
    action: "RegisterDomain",
    fields: &[
        Field::text("id"),
        Field::text("domain_id"),
        Field::text("registration_text"),
        Field::text("registration_code"),
        Field::text("admin_email").sensitive(),
        Field::text("forced_pending"),
        Field::text("cancelled_orders").list(),
        Field::structure("whois_privacy", &WHOIS_PRIVACY_RESULT_FIELDS),
        Field::text("queue_request_id"),
    ],
    choices: &[
        Choice::of("handle", &ORDER_HANDLING_VALUES),
        Choice::of("f_parkp", &YES_NO_VALUES),
    ],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SW_REGISTER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="reg_type">new</item>
        <item key="period">1</item>
        <item key="handle">process</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">alex@example.com</item>
              </dt_assoc>
            </item>
            <item key="admin">
              <dt_assoc>
                <item key="first_name">Robin</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">robin@example.com</item>
              </dt_assoc>
            </item>
            <item key="billing">
              <dt_assoc>
                <item key="first_name">Kim</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">kim@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="custom_nameservers">0</item>
        <item key="custom_tech_contact">0</item>
        <item key="reg_username">alexexample</item>
        <item key="reg_password">not-a-secret-1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SW_REGISTER</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.us</item>
        <item key="reg_type">new</item>
        <item key="period">2</item>
        <item key="handle">save</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="address2">Suite 2</item>
                <item key="address3">Back door</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="fax">+1.4165550101</item>
                <item key="email">alex@example.com</item>
                <item key="url">https://www.example.com</item>
                <item key="lang_pref">EN</item>
                <item key="vat">CA123456</item>
              </dt_assoc>
            </item>
            <item key="admin">
              <dt_assoc>
                <item key="first_name">Robin</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">robin@example.com</item>
              </dt_assoc>
            </item>
            <item key="billing">
              <dt_assoc>
                <item key="first_name">Kim</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">kim@example.com</item>
              </dt_assoc>
            </item>
            <item key="tech">
              <dt_assoc>
                <item key="first_name">Sam</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">sam@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="custom_nameservers">1</item>
        <item key="custom_tech_contact">1</item>
        <item key="nameserver_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="name">ns1.example.net</item>
                <item key="sortorder">1</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="name">ns2.example.net</item>
                <item key="sortorder">2</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="reg_username">alexexample</item>
        <item key="reg_password">not-a-secret-1</item>
        <item key="reg_domain">example.net</item>
        <item key="auto_renew">1</item>
        <item key="affiliate_id">partner-7</item>
        <item key="comments">Ordered by telephone</item>
        <item key="f_lock_domain">1</item>
        <item key="f_whois_privacy">1</item>
        <item key="f_parkp">N</item>
        <item key="link_domains">0</item>
        <item key="encoding_type">fre</item>
        <item key="dns_template">default</item>
        <item key="tld_data">
          <dt_assoc>
            <item key="nexus">
              <dt_assoc>
                <item key="app_purpose">P1</item>
                <item key="category">C11</item>
              </dt_assoc>
            </item>
            <item key="au_registrant_info">
              <dt_assoc>
                <item key="eligibility_type">Company</item>
                <item key="registrant_name">Example Works</item>
              </dt_assoc>
            </item>
            <item key="ced_info">
              <dt_assoc>
                <item key="contact_type">owner</item>
                <item key="id_number">000000</item>
                <item key="id_type">certificate</item>
                <item key="legal_entity_type">corporation</item>
                <item key="locality_country">SG</item>
              </dt_assoc>
            </item>
            <item key="it_registrant_info">
              <dt_assoc>
                <item key="entity_type">1</item>
                <item key="nationality_code">IT</item>
                <item key="reg_code">000000</item>
              </dt_assoc>
            </item>
            <item key="registrant_extra_info">
              <dt_assoc>
                <item key="id_card_number">000000</item>
                <item key="registrant_type">individual</item>
              </dt_assoc>
            </item>
            <item key="professional_data">
              <dt_assoc>
                <item key="profession">Engineer</item>
              </dt_assoc>
            </item>
            <item key="br_register_number">000000</item>
            <item key="forwarding_email">alex@example.net</item>
          </dt_assoc>
        </item>
        <item key="premium_price_to_verify">120.00</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Domain registration successfully completed.</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registration_text">Domain registration successfully completed.</item>
        <item key="admin_email">robin@example.com</item>
        <item key="registration_code">200</item>
        <item key="domain_id">1532247</item>
        <item key="id">11820034</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Domain registration successfully completed.
WHOIS Privacy cannot be applied.</item>
    <item key="transaction_id">2026-11-22 03:41:12 27585 103</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registration_text">Domain registration successfully completed.</item>
        <item key="registration_code">200</item>
        <item key="id">3735281</item>
        <item key="cancelled_orders">
          <dt_array>
            <item key="0">3764860</item>
            <item key="1">3764861</item>
          </dt_array>
        </item>
        <item key="admin_email">robin@example.com</item>
        <item key="whois_privacy">
          <dt_assoc>
            <item key="response_text">WHOIS Privacy cannot be applied.</item>
            <item key="order_id">3735282</item>
            <item key="response_code">300</item>
            <item key="is_success">0</item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Registration successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registration_text">Registration successful</item>
        <item key="registration_code">200</item>
        <item key="id">3735283</item>
        <item key="forced_pending">3735283</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">250</item>
    <item key="response_text">Request queued</item>
    <item key="attributes">
      <dt_assoc>
        <item key="id">3735284</item>
        <item key="queue_request_id">4021</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static RENEW_DOMAIN_SHAPE: Shape = Shape {
    action: "RenewDomain",
    fields: &[
        Field::text("order_id"),
        Field::text("id"),
        Field::text("registration expiration date"),
        Field::truth("auto_renew"),
        Field::text("admin_email").sensitive(),
        Field::text("queue_request_id"),
    ],
    choices: &[
        Choice::of("handle", &ORDER_HANDLING_VALUES),
        Choice::of("f_parkp", &YES_NO_VALUES),
    ],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">RENEW</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="currentexpirationyear">2027</item>
        <item key="period">1</item>
        <item key="handle">process</item>
        <item key="auto_renew">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">RENEW</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.de</item>
        <item key="currentexpirationyear">2027</item>
        <item key="period">10</item>
        <item key="handle">save</item>
        <item key="auto_renew">1</item>
        <item key="affiliate_id">partner-7</item>
        <item key="f_parkp">N</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="admin_email">adams@example.com</item>
        <item key="order_id">1867227</item>
        <item key="auto_renew">0</item>
        <item key="id">678899</item>
        <item key="registration expiration date">2028-11-03 16:14:46</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">250</item>
    <item key="response_text">Request queued</item>
    <item key="transaction_id">2026-11-22 03:41:07 27585 102</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1867228</item>
        <item key="id">678900</item>
        <item key="auto_renew">1</item>
        <item key="queue_request_id">4021</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static RESEND_TRANSFER_REQUEST_SHAPE: Shape = Shape {
    action: "ResendTransferRequest",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SEND_PASSWORD</item>
    <item key="object">TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_name">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">TRANSFER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Message sent</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static REVOKE_DOMAIN_SHAPE: Shape = Shape {
    action: "RevokeDomain",
    fields: &[
        Field::truth("charge"),
        Field::decimal("price"),
        Field::decimal("total_refund"),
        Field::text("deletion_id"),
    ],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REVOKE</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REVOKE</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="notes">Registered by mistake &amp; noticed at once</item>
        <item key="reseller">example-reseller</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Domain example.com revoked successfully.</item>
    <item key="attributes">
      <dt_assoc>
        <item key="charge">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Domain example.com revoked successfully.</item>
    <item key="attributes">
      <dt_assoc>
        <item key="charge">1</item>
        <item key="price">1.25</item>
        <item key="total_refund">8.50</item>
        <item key="deletion_id">90210</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static SEND_CIRA_APPROVAL_EMAIL_SHAPE: Shape = Shape {
    action: "SendCiraApprovalEmail",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SEND_CIRA_APPROVAL_EMAIL</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.ca</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static SEND_REGISTRANT_VERIFICATION_EMAIL_SHAPE: Shape = Shape {
    action: "SendRegistrantVerificationEmail",
    fields: &[],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SEND_REGISTRANT_VERIFICATION_EMAIL</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static SIMPLE_TRANSFER_SHAPE: Shape = Shape {
    action: "SimpleTransfer",
    fields: &[Field::text("simple_transfer_job_id")],
    choices: &[],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SIMPLE_TRANSFER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain_name">example.com</item>
                <item key="auth_info">a1&amp;b2&lt;c3</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="domain_name">example.net</item>
                <item key="auth_info">d4e5f6</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="nameserver_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="name">ns1.example.net</item>
                <item key="sortorder">1</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="name">ns2.example.net</item>
                <item key="sortorder">2</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SIMPLE_TRANSFER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain_name">example.org</item>
                <item key="auth_info">g7h8i9</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="simple_transfer_job_id">4711</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="simple_transfer_job_id">4712</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static SUGGESTION_SERVICE_VALUES: [&str; 6] = [
    "lookup",
    "suggestion",
    "premium",
    "premium_make_offer",
    "premium_brokered_transfer",
    "personal_names",
];

static SUGGEST_NAMES_SHAPE: Shape = Shape {
    action: "SuggestNames",
    fields: &[
        Field::structure("lookup", &SUGGESTION_RESULT_FIELDS),
        Field::structure("suggestion", &SUGGESTION_RESULT_FIELDS),
        Field::structure("premium", &SUGGESTION_RESULT_FIELDS),
        Field::structure("premium_make_offer", &SUGGESTION_RESULT_FIELDS),
        Field::structure("premium_brokered_transfer", &SUGGESTION_RESULT_FIELDS),
        Field::structure("personal_names", &SUGGESTION_RESULT_FIELDS),
        Field::truth("is_search_completed"),
        Field::text("search_key"),
        Field::decimal("request_response_time"),
    ],
    choices: &[Choice::of("services", &SUGGESTION_SERVICE_VALUES)],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">NAME_SUGGEST</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="searchstring">example shop</item>
        <item key="tlds">
          <dt_array>
            <item key="0">.com</item>
            <item key="1">.net</item>
          </dt_array>
        </item>
        <item key="services">
          <dt_array>
            <item key="0">lookup</item>
            <item key="1">suggestion</item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">NAME_SUGGEST</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="searchstring">example</item>
        <item key="tlds">
          <dt_array>
            <item key="0">.com</item>
            <item key="1">.guru</item>
          </dt_array>
        </item>
        <item key="services">
          <dt_array>
            <item key="0">lookup</item>
            <item key="1">suggestion</item>
            <item key="2">premium</item>
            <item key="3">premium_make_offer</item>
            <item key="4">premium_brokered_transfer</item>
            <item key="5">personal_names</item>
          </dt_array>
        </item>
        <item key="languages">
          <dt_array>
            <item key="0">en</item>
            <item key="1">de</item>
          </dt_array>
        </item>
        <item key="maximum">25</item>
        <item key="max_wait_time">0.4</item>
        <item key="service_override">
          <dt_assoc>
            <item key="lookup">
              <dt_assoc>
                <item key="tlds">
                  <dt_array>
                    <item key="0">.com</item>
                  </dt_array>
                </item>
                <item key="no_cache_tlds">
                  <dt_array>
                    <item key="0">.com</item>
                  </dt_array>
                </item>
              </dt_assoc>
            </item>
            <item key="suggestion">
              <dt_assoc>
                <item key="maximum">10</item>
              </dt_assoc>
            </item>
            <item key="premium">
              <dt_assoc>
                <item key="tlds">
                  <dt_array>
                    <item key="0">.com</item>
                  </dt_array>
                </item>
                <item key="maximum">5</item>
                <item key="price_min">100</item>
                <item key="price_max">10000</item>
              </dt_assoc>
            </item>
            <item key="personal_names">
              <dt_assoc>
                <item key="maximum">3</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="skip_registry_lookup">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="is_search_completed">1</item>
    <item key="request_response_time">0.444</item>
    <item key="attributes">
      <dt_assoc>
        <item key="lookup">
          <dt_assoc>
            <item key="count">2</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">exampleshop.com</item>
                    <item key="status">taken</item>
                  </dt_assoc>
                </item>
                <item key="1">
                  <dt_assoc>
                    <item key="domain">exampleshop.net</item>
                    <item key="status">available</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="suggestion">
          <dt_assoc>
            <item key="count">49</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">bestexampleshop.com</item>
                    <item key="status">available</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="is_search_completed">0</item>
    <item key="search_key">Ko1fN8Fnw1qaCuFE1tc1daCaT1E</item>
    <item key="request_response_time">0.412</item>
    <item key="attributes">
      <dt_assoc>
        <item key="lookup">
          <dt_assoc>
            <item key="count">3</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">example.guru</item>
                    <item key="status">available</item>
                    <item key="has_claim">1</item>
                  </dt_assoc>
                </item>
                <item key="1">
                  <dt_assoc>
                    <item key="domain">example.com</item>
                    <item key="status">taken</item>
                    <item key="reason">Reserved Name</item>
                  </dt_assoc>
                </item>
                <item key="2">
                  <dt_assoc>
                    <item key="domain">example.net</item>
                    <item key="status">in_progress</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="suggestion">
          <dt_assoc>
            <item key="count">1</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">getexample.com</item>
                    <item key="status">available</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="premium">
          <dt_assoc>
            <item key="count">1</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">examplez.com</item>
                    <item key="status">available</item>
                    <item key="price">2495.00</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="premium_make_offer">
          <dt_assoc>
            <item key="count">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">example1.com</item>
                    <item key="status">available</item>
                    <item key="price">0</item>
                    <item key="third_party_offer_url">https://offers.example.net/?partner=1&amp;domain=</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="premium_brokered_transfer">
          <dt_assoc>
            <item key="count">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">example2.com</item>
                    <item key="status">available</item>
                    <item key="price">1147</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="personal_names">
          <dt_assoc>
            <item key="count">1</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">shop.example.com</item>
                    <item key="status">undetermined</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static TRANSFER_DOMAIN_SHAPE: Shape = Shape {
    action: "TransferDomain",
    fields: &[
        Field::text("id"),
        Field::text("transfer_id"),
        Field::text("registration_text"),
        Field::text("registration_code"),
        Field::text("admin_email").sensitive(),
        Field::text("forced_pending"),
        Field::text("cancelled_orders").list(),
        Field::structure("whois_privacy", &WHOIS_PRIVACY_RESULT_FIELDS),
        Field::text("queue_request_id"),
    ],
    choices: &[
        Choice::of("handle", &ORDER_HANDLING_VALUES),
        Choice::of("f_parkp", &YES_NO_VALUES),
    ],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SW_REGISTER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="reg_type">transfer</item>
        <item key="handle">process</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">alex@example.com</item>
              </dt_assoc>
            </item>
            <item key="admin">
              <dt_assoc>
                <item key="first_name">Robin</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">robin@example.com</item>
              </dt_assoc>
            </item>
            <item key="billing">
              <dt_assoc>
                <item key="first_name">Kim</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">kim@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="custom_tech_contact">0</item>
        <item key="reg_username">alexexample</item>
        <item key="reg_password">not-a-secret-1</item>
        <item key="auth_info">not-a-code</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SW_REGISTER</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.us</item>
        <item key="reg_type">transfer</item>
        <item key="period">1</item>
        <item key="handle">save</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">alex@example.com</item>
              </dt_assoc>
            </item>
            <item key="admin">
              <dt_assoc>
                <item key="first_name">Robin</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">robin@example.com</item>
              </dt_assoc>
            </item>
            <item key="billing">
              <dt_assoc>
                <item key="first_name">Kim</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">kim@example.com</item>
              </dt_assoc>
            </item>
            <item key="tech">
              <dt_assoc>
                <item key="first_name">Sam</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">sam@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="custom_nameservers">1</item>
        <item key="custom_tech_contact">1</item>
        <item key="nameserver_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="name">ns1.example.net</item>
                <item key="sortorder">1</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="name">ns2.example.net</item>
                <item key="sortorder">2</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="reg_username">alexexample</item>
        <item key="reg_password">not-a-secret-1</item>
        <item key="reg_domain">example.net</item>
        <item key="auth_info">not-a-code</item>
        <item key="auto_renew">1</item>
        <item key="affiliate_id">partner-7</item>
        <item key="change_contact">1</item>
        <item key="comments">Ordered by telephone</item>
        <item key="f_lock_domain">1</item>
        <item key="f_whois_privacy">1</item>
        <item key="f_parkp">Y</item>
        <item key="link_domains">0</item>
        <item key="encoding_type">fre</item>
        <item key="tld_data">
          <dt_assoc>
            <item key="nexus">
              <dt_assoc>
                <item key="app_purpose">P1</item>
                <item key="category">C11</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="premium_price_to_verify">120.00</item>
        <item key="custom_transfer_nameservers">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Transfer request has been successfully sent</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registration_text">Transfer request has been successfully sent</item>
        <item key="transfer_id">37021</item>
        <item key="registration_code">200</item>
        <item key="id">3735288</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Transfer order created</item>
    <item key="transaction_id">2026-11-22 03:41:19 27585 104</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registration_text">Transfer order created</item>
        <item key="registration_code">200</item>
        <item key="id">3735289</item>
        <item key="transfer_id">37022</item>
        <item key="admin_email">robin@example.com</item>
        <item key="cancelled_orders">
          <dt_array>
            <item key="0">3764860</item>
          </dt_array>
        </item>
        <item key="whois_privacy">
          <dt_assoc>
            <item key="response_text">WHOIS Privacy ordered.</item>
            <item key="order_id">3735290</item>
            <item key="response_code">200</item>
            <item key="is_success">1</item>
          </dt_assoc>
        </item>
        <item key="queue_request_id">4022</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Transfer order created</item>
    <item key="attributes">
      <dt_assoc>
        <item key="id">3735291</item>
        <item key="forced_pending">3735291</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

static UPDATE_DOMAIN_CONTACTS_SHAPE: Shape = Shape {
    action: "UpdateDomainContacts",
    fields: &[Field::structure("details", &DOMAIN_CHANGE_RESULT_FIELDS).map()],
    choices: &[Choice::of("types", &CONTACT_TYPE_VALUES)],
    requests: &[
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">UPDATE_CONTACTS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">alex@example.com</item>
              </dt_assoc>
            </item>
            <item key="admin">
              <dt_assoc>
                <item key="first_name">Robin</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">robin@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="types">
          <dt_array>
            <item key="0">owner</item>
            <item key="1">admin</item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
        Sent::Envelope(
            r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">UPDATE_CONTACTS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="billing">
              <dt_assoc>
                <item key="first_name">Kim</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">kim@example.com</item>
              </dt_assoc>
            </item>
            <item key="tech">
              <dt_assoc>
                <item key="first_name">Sam</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">sam@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="types">
          <dt_array>
            <item key="0">billing</item>
            <item key="1">tech</item>
          </dt_array>
        </item>
        <item key="affect_domains">1</item>
        <item key="report_email">alex@example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        ),
    ],
    examples: &[
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="details">
          <dt_assoc>
            <item key="example.com">
              <dt_assoc>
                <item key="response_code">200</item>
                <item key="response_text">Contact Set(s) submitted</item>
                <item key="is_success">1</item>
                <item key="waiting_requests_no">0</item>
                <item key="encoding_type"/>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="details">
          <dt_assoc>
            <item key="example.com">
              <dt_assoc>
                <item key="response_code">200</item>
                <item key="response_text">Contact Set(s) submitted</item>
                <item key="is_success">1</item>
              </dt_assoc>
            </item>
            <item key="xn--bcher-kva.example">
              <dt_assoc>
                <item key="response_code">465</item>
                <item key="response_text">Invalid phone number.
Invalid postal code.</item>
                <item key="is_success">0</item>
                <item key="waiting_requests_no">1</item>
                <item key="encoding_type">ger</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    ],
};

/// The shape of every action, by name in byte order.
pub static SHAPES: &[&Shape] = &[
    &ACK_EVENT_SHAPE,
    &ADD_NAMESERVER_TO_REGISTRY_SHAPE,
    &ADD_REMOVE_NAMESERVERS_SHAPE,
    &ASSIGN_NAMESERVERS_SHAPE,
    &BELONGS_TO_RESELLER_SHAPE,
    &CANCEL_ACTIVE_PROCESS_SHAPE,
    &CANCEL_PENDING_ORDER_SHAPE,
    &CANCEL_PENDING_ORDERS_SHAPE,
    &CANCEL_TRANSFER_SHAPE,
    &CANCEL_TRANSFER_ORDER_SHAPE,
    &CHECK_NAMESERVER_AT_REGISTRY_SHAPE,
    &CHECK_TRANSFER_SHAPE,
    &CONTINUE_NAME_SEARCH_SHAPE,
    &CREATE_NAMESERVER_SHAPE,
    &DELETE_NAMESERVER_SHAPE,
    &GET_BALANCE_SHAPE,
    &GET_CA_BLOCKER_LIST_SHAPE,
    &GET_DELETED_DOMAINS_SHAPE,
    &GET_DOMAIN_SHAPE,
    &GET_DOMAIN_AUTH_INFO_SHAPE,
    &GET_DOMAIN_CED_INFO_SHAPE,
    &GET_DOMAIN_CONTACT_SHAPE,
    &GET_DOMAIN_EXPIRE_ACTION_SHAPE,
    &GET_DOMAIN_FORWARDING_EMAIL_SHAPE,
    &GET_DOMAIN_LIST_SHAPE,
    &GET_DOMAIN_NAMESERVERS_SHAPE,
    &GET_DOMAIN_NEXUS_SHAPE,
    &GET_DOMAIN_RESELLER_CONTACT_SHAPE,
    &GET_DOMAIN_STATUS_SHAPE,
    &GET_DOMAIN_TLD_DATA_SHAPE,
    &GET_DOMAIN_WAITING_HISTORY_SHAPE,
    &GET_DOMAIN_WHOIS_PRIVACY_SHAPE,
    &GET_DOMAIN_XPACK_HISTORY_SHAPE,
    &GET_DOMAINS_BY_EXPIRE_DATE_SHAPE,
    &GET_DOMAINS_CONTACTS_SHAPE,
    &GET_NAMESERVERS_SHAPE,
    &GET_NOTES_SHAPE,
    &GET_ORDER_INFO_SHAPE,
    &GET_ORDERS_BY_DOMAIN_SHAPE,
    &GET_PRICE_SHAPE,
    &GET_REGISTRANT_VERIFICATION_STATUS_SHAPE,
    &GET_SIMPLE_TRANSFER_STATUS_SHAPE,
    &GET_TRANSFERS_AWAY_SHAPE,
    &GET_TRANSFERS_IN_SHAPE,
    &GET_USER_INFO_SHAPE,
    &LOOKUP_DOMAIN_SHAPE,
    &MODIFY_DOMAIN_AUTH_INFO_SHAPE,
    &MODIFY_DOMAIN_CA_WHOIS_DISPLAY_SHAPE,
    &MODIFY_DOMAIN_CONTACTS_SHAPE,
    &MODIFY_DOMAIN_EXPIRE_ACTION_SHAPE,
    &MODIFY_DOMAIN_LOCK_SHAPE,
    &MODIFY_DOMAIN_PARKED_PAGES_SHAPE,
    &MODIFY_DOMAIN_TLD_DATA_SHAPE,
    &MODIFY_DOMAIN_WHOIS_PRIVACY_SHAPE,
    &MODIFY_NAMESERVER_SHAPE,
    &POLL_EVENTS_SHAPE,
    &PROCESS_PENDING_ORDER_SHAPE,
    &PROCESS_TRANSFER_SHAPE,
    &PUSH_DOMAIN_TO_RESELLER_SHAPE,
    &QUERY_QUEUED_REQUEST_SHAPE,
    &REDEEM_DOMAIN_SHAPE,
    &REGISTER_DOMAIN_SHAPE,
    &RENEW_DOMAIN_SHAPE,
    &RESEND_TRANSFER_REQUEST_SHAPE,
    &REVOKE_DOMAIN_SHAPE,
    &SEND_CIRA_APPROVAL_EMAIL_SHAPE,
    &SEND_REGISTRANT_VERIFICATION_EMAIL_SHAPE,
    &SIMPLE_TRANSFER_SHAPE,
    &SUGGEST_NAMES_SHAPE,
    &TRANSFER_DOMAIN_SHAPE,
    &UPDATE_DOMAIN_CONTACTS_SHAPE,
];
