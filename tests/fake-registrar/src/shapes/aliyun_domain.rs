// @generated from spec/aliyun-domain by `cargo xtask codegen`. Edit that file, not this one.

//! The shapes of Alibaba Cloud Domain.

use super::*;

static EMAIL_RESULT_FIELDS: [Field; 3] = [
    Field::text("Email").sensitive(),
    Field::text("Code"),
    Field::text("Message"),
];

static TAG_FIELDS: [Field; 2] = [Field::text("Key"), Field::text("Value")];

static STATIC_PRICE_FIELDS: [Field; 3] = [
    Field::text("action"),
    Field::decimal("money"),
    Field::number("period"),
];

static EMAIL_VERIFICATION_FIELDS: [Field; 10] = [
    Field::text("EmailVerificationNo"),
    Field::text("Email").sensitive(),
    Field::number("VerificationStatus").one_of(),
    Field::text("UserId"),
    Field::text("GmtCreate"),
    Field::text("GmtModified"),
    Field::text("TokenSendTime"),
    Field::text("VerificationTime"),
    Field::text("SendIp"),
    Field::text("ConfirmIp"),
];

static ENDED_TASK_DETAIL_FIELDS: [Field; 13] = [
    Field::text("TaskDetailNo"),
    Field::text("TaskNo"),
    Field::text("TaskType").one_of(),
    Field::text("TaskTypeDescription"),
    Field::text("DomainName"),
    Field::text("InstanceId"),
    Field::text("TaskStatus").one_of(),
    Field::number("TaskStatusCode").one_of(),
    Field::text("TaskResult").sensitive(),
    Field::text("ErrorMsg"),
    Field::number("TryCount"),
    Field::text("CreateTime"),
    Field::text("UpdateTime"),
];

static CHANGE_LOG_FIELDS: [Field; 7] = [
    Field::text("DomainName"),
    Field::text("Operation"),
    Field::text("Result"),
    Field::text("Details").sensitive(),
    Field::text("Time"),
    Field::text("OperationIPAddress"),
    Field::text("Remark").only(&["china"]),
];

static DNS_HOST_FIELDS: [Field; 2] = [
    Field::text("DnsName"),
    Field::text("IpList").list().item("ip").bare(),
];

static DOMAIN_SUMMARY_FIELDS: [Field; 24] = [
    Field::text("DomainName"),
    Field::text("InstanceId"),
    Field::text("RegistrationDate"),
    Field::number("RegistrationDateLong"),
    Field::text("ExpirationDate"),
    Field::number("ExpirationDateLong"),
    Field::text("ExpirationDateStatus").one_of(),
    Field::number("ExpirationCurrDateDiff"),
    Field::text("DomainStatus").one_of(),
    Field::text("DomainType").one_of(),
    Field::truth("Premium"),
    Field::text("ProductId"),
    Field::text("DomainAuditStatus").one_of(),
    Field::text("RegistrantType").one_of(),
    Field::text("Remark"),
    Field::text("Ccompany").sensitive().only(&["china"]),
    Field::text("ChgholderStatus").one_of().only(&["china"]),
    Field::text("Registrar").only(&["china"]),
    Field::text("DnsList").list().item("DnsList").only(&["china"]),
    Field::text("DomainGroupId").only(&["china"]),
    Field::text("DomainGroupName").only(&["china"]),
    Field::text("ResourceGroupId").only(&["china"]),
    Field::truth("AutoRenewEnabled").only(&["china"]),
    Field::structure("Tag", &TAG_FIELDS).list().item("Tag").only(&["china"]),
];

static REGISTRANT_PROFILE_FIELDS: [Field; 28] = [
    Field::number("RegistrantProfileId"),
    Field::truth("DefaultRegistrantProfile"),
    Field::text("RegistrantType").one_of(),
    Field::text("RegistrantProfileType").one_of(),
    Field::text("RealNameStatus").one_of(),
    Field::number("EmailVerificationStatus").one_of(),
    Field::text("CreateTime"),
    Field::text("UpdateTime"),
    Field::text("RegistrantName").sensitive(),
    Field::text("RegistrantOrganization").sensitive(),
    Field::text("Country"),
    Field::text("Province"),
    Field::text("City"),
    Field::text("Address").sensitive(),
    Field::text("PostalCode").sensitive(),
    Field::text("Email").sensitive(),
    Field::text("TelArea"),
    Field::text("Telephone").sensitive(),
    Field::text("TelExt").sensitive(),
    Field::text("ZhRegistrantName").sensitive().only(&["china"]),
    Field::text("ZhRegistrantOrganization").sensitive().only(&["china"]),
    Field::text("ZhProvince").only(&["china"]),
    Field::text("ZhCity").only(&["china"]),
    Field::text("ZhAddress").sensitive().only(&["china"]),
    Field::text("CredentialType").only(&["china"]),
    Field::text("CredentialNo").sensitive().only(&["china"]),
    Field::text("Remark").only(&["china"]),
    Field::text("Params").sensitive().only(&["china"]),
];

static TASK_DETAIL_HISTORY_FIELDS: [Field; 12] = [
    Field::text("TaskDetailNo"),
    Field::text("TaskNo"),
    Field::text("TaskType").one_of(),
    Field::text("TaskTypeDescription"),
    Field::text("DomainName"),
    Field::text("InstanceId"),
    Field::text("TaskStatus").one_of(),
    Field::number("TaskStatusCode").one_of(),
    Field::text("ErrorMsg"),
    Field::number("TryCount"),
    Field::text("CreateTime"),
    Field::text("UpdateTime"),
];

static TASK_DETAIL_FIELDS: [Field; 14] = [
    Field::text("TaskDetailNo"),
    Field::text("TaskNo"),
    Field::text("TaskType").one_of(),
    Field::text("TaskTypeDescription"),
    Field::text("DomainName"),
    Field::text("InstanceId"),
    Field::text("TaskStatus").one_of(),
    Field::number("TaskStatusCode").one_of(),
    Field::text("TaskResult").sensitive(),
    Field::text("ErrorMsg"),
    Field::text("FailReason"),
    Field::number("TryCount"),
    Field::text("CreateTime"),
    Field::text("UpdateTime"),
];

static TASK_INFO_HISTORY_FIELDS: [Field; 9] = [
    Field::text("TaskNo"),
    Field::text("TaskType").one_of(),
    Field::text("TaskTypeDescription"),
    Field::number("TaskNum"),
    Field::text("TaskStatus").one_of(),
    Field::number("TaskStatusCode").one_of(),
    Field::text("CreateTime"),
    Field::number("CreateTimeLong"),
    Field::text("Clientip"),
];

static TASK_INFO_FIELDS: [Field; 13] = [
    Field::text("TaskNo"),
    Field::text("TaskType").one_of(),
    Field::text("TaskTypeDescription"),
    Field::number("TaskNum"),
    Field::text("TaskStatus").one_of(),
    Field::number("TaskStatusCode").one_of(),
    Field::text("CreateTime"),
    Field::text("Clientip"),
    Field::text("TaskCancelStatus").one_of(),
    Field::number("TaskCancelStatusCode").one_of(),
    Field::text("TaskBizType").only(&["china"]),
    Field::number("TaskTypeCode").only(&["china"]),
    Field::text("TaskResult").sensitive().only(&["china"]),
];

static TRANSFER_IN_FIELDS: [Field; 21] = [
    Field::text("InstanceId"),
    Field::text("DomainName"),
    Field::text("UserId"),
    Field::text("SimpleTransferInStatus").one_of(),
    Field::number("Status").one_of(),
    Field::number("ProgressBarType").one_of(),
    Field::truth("NeedMailCheck"),
    Field::truth("WhoisMailStatus"),
    Field::text("Email").sensitive(),
    Field::text("ResultCode").one_of(),
    Field::text("ResultMsg"),
    Field::text("SubmissionDate"),
    Field::number("SubmissionDateLong"),
    Field::text("ModificationDate"),
    Field::number("ModificationDateLong"),
    Field::text("TransferAuthorizationCodeSubmissionDate"),
    Field::number("TransferAuthorizationCodeSubmissionDateLong"),
    Field::text("ResultDate"),
    Field::number("ResultDateLong"),
    Field::text("ExpirationDate"),
    Field::number("ExpirationDateLong"),
];

static LANG_VALUES: [&str; 2] = ["zh", "en"];

static ACKNOWLEDGE_TASK_RESULT_SHAPE: Shape = Shape {
    action: "AcknowledgeTaskResult",
    fields: &[Field::number("Result")],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("TaskDetailNo.1", "2659c29493e94416b297a7691340ccc4")]),
        Sent::Parameters(
            &[
                ("Lang", "en"),
                ("TaskDetailNo.1", "2659c29493e94416b297a7691340ccc4"),
                ("TaskDetailNo.2", "15fee9d10d514bada66bd08c5723c583"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "RequestId":"270F04F2-6086-4B54-A86B-A1956F231CEC",
    "Result":2
}
"#,
        r#"{"RequestId": "6B5A4938-2716-4F0E-9D8C-7B6A59483726", "Result": 2}
"#,
    ],
};

static FEE_COMMAND_VALUES: [&str; 4] = ["create", "renew", "transfer", "restore"];

static FEE_CURRENCY_VALUES: [&str; 1] = ["USD"];

static CHECK_DOMAIN_SHAPE: Shape = Shape {
    action: "CheckDomain",
    fields: &[
        Field::text("DomainName"),
        Field::text("Avail").one_of(),
        Field::text("Premium"),
        Field::decimal("Price"),
        Field::text("Reason"),
        Field::truth("DynamicCheck"),
        Field::structure("StaticPriceInfo", &STATIC_PRICE_FIELDS)
            .list()
            .item("PriceInfo")
            .only(&["china"]),
    ],
    choices: &[
        Choice::of("FeeCommand", &FEE_COMMAND_VALUES),
        Choice::of("FeeCurrency", &FEE_CURRENCY_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(&[("DomainName", "abc.com")]),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("FeeCommand", "create"),
                ("FeeCurrency", "USD"),
                ("FeePeriod", "2"),
                ("Lang", "en"),
            ],
        ),
        Sent::Parameters(
            &[
                ("DomainName", "example.net"),
                ("Lang", "zh"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "RequestId": "BA7A4FD4-EB9A-4A20-BB0C-9AEB15634DC1",
  "DomainName": "abc.com",
  "Avail": 0,
  "Premium": false
}
"#,
        r#"{
  "RequestId": "7A4FD4BA-EB9A-4A20-BB0C-9AEB15634DC1",
  "DomainName": "example.com",
  "Avail": "1",
  "Premium": "true",
  "Price": 1999,
  "Reason": "",
  "DynamicCheck": true,
  "StaticPriceInfo": {"PriceInfo": [{"action": "create", "money": 12.50, "period": 2}]}
}
"#,
        r#"{
  "RequestId": "4FD4BA7A-EB9A-4A20-BB0C-9AEB15634DC1",
  "DomainName": "example.net",
  "Avail": "0",
  "Premium": "false",
  "Reason": "In use",
  "DynamicCheck": false
}
"#,
    ],
};

static CHECK_TRANSFER_IN_FEASIBILITY_SHAPE: Shape = Shape {
    action: "CheckTransferInFeasibility",
    fields: &[
        Field::truth("CanTransfer"),
        Field::text("Code"),
        Field::text("Message"),
        Field::text("ProductId"),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[("DomainName", "test.com"), ("TransferAuthorizationCode", "test")],
        ),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("Lang", "en"),
                ("TransferAuthorizationCode", "made-up-code"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "CanTransfer":true,
    "ProductId":"2a",
    "RequestId":"CE82EB4C-882D-430B-A908-E0BECFC35025"
}
"#,
        r#"{
  "CanTransfer": false,
  "Code": "CheckTransferResult.DomainTransferProhibited",
  "Message": "The present registrar forbids transfers.",
  "ProductId": "2a",
  "RequestId": "FC0D6B89-2353-4D64-BD80-6606A7DBD7C1"
}
"#,
    ],
};

static DELETE_EMAIL_VERIFICATION_SHAPE: Shape = Shape {
    action: "DeleteEmailVerification",
    fields: &[
        Field::structure("SuccessList", &EMAIL_RESULT_FIELDS)
            .list()
            .item("SendResult")
            .bare(),
        Field::structure("FailList", &EMAIL_RESULT_FIELDS)
            .list()
            .item("SendResult")
            .bare(),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("Email", "test1@aliyun.com,test2@aliyun.com")]),
        Sent::Parameters(
            &[
                ("Email", "alex@example.com"),
                ("Lang", "zh"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "FailList": [
    {"Email": "test1@aliyun.com", "Message": "Parameter error", "Code": "ParameterIllegall"},
    {"Email": "test2@aliyun.com", "Message": "Parameter error", "Code": "ParameterIllegall"}
  ],
  "RequestId": "7A3D0E4A-0D4B-4BD0-90D7-A61DF8DD26AE",
  "SuccessList": []
}
"#,
        r#"{
  "FailList": [
    {"Code": "ParameterIllegall", "Email": "test1@aliyun.com", "Message": "Parameter error"}
  ],
  "RequestId": "B862F011-5E61-4302-88BD-A4EAA5326140",
  "SuccessList": [
    {"Email": "test2@aliyun.com"}
  ]
}
"#,
        r#"{
  "RequestId": "1B9C7D52-8E0F-4A66-B1C3-5D2E4F6A7B88",
  "SuccessList": [{"Email": "alex@example.com", "Code": "Success", "Message": "Deleted."}],
  "FailList": []
}
"#,
    ],
};

static DELETE_REGISTRANT_PROFILE_SHAPE: Shape = Shape {
    action: "DeleteRegistrantProfile",
    fields: &[],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("RegistrantProfileId", "3600000")]),
        Sent::Parameters(
            &[
                ("Lang", "en"),
                ("RegistrantProfileId", "3600001"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "RequestId": "0B22A572-0A57-4510-B233-4620D5DE33FE"
}
"#,
        r#"{"RequestId": "A5B6C7D8-E9F0-4A1B-8C2D-3E4F5A6B7C8D"}
"#,
    ],
};

static EMAIL_VERIFICATION_STATUS_VALUES: [&str; 2] = ["0", "1"];

static LIST_EMAIL_VERIFICATION_SHAPE: Shape = Shape {
    action: "ListEmailVerification",
    fields: &[
        Field::number("TotalItemNum"),
        Field::number("CurrentPageNum"),
        Field::number("TotalPageNum"),
        Field::number("PageSize"),
        Field::truth("PrePage"),
        Field::truth("NextPage"),
        Field::structure("Data", &EMAIL_VERIFICATION_FIELDS)
            .list()
            .item("EmailVerification")
            .bare(),
    ],
    choices: &[
        Choice::of("VerificationStatus", &EMAIL_VERIFICATION_STATUS_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(&[("PageNum", "1"), ("PageSize", "1")]),
        Sent::Parameters(
            &[
                ("BeginCreateTime", "1514160000000"),
                ("Email", "waiting@example.com"),
                ("EndCreateTime", "1514246399000"),
                ("Lang", "en"),
                ("PageNum", "2"),
                ("PageSize", "1"),
                ("UserClientIp", "127.0.0.1"),
                ("VerificationStatus", "0"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "CurrentPageNum": 1,
  "Data": [
    {
      "ConfirmIp": "127.0.0.1",
      "Email": "test1@aliyun.com",
      "EmailVerificationNo": "00000a21fd374da99d9c95b48500000",
      "GmtCreate": "Dec 25,2017 03:38:46",
      "GmtModified": "Dec 25,2017 03:41:11",
      "SendIp": "127.0.0.1",
      "TokenSendTime": "Dec 25,2017 03:38:46",
      "UserId": "0000",
      "VerificationStatus": 1,
      "VerificationTime": "Dec 25,2017 03:41:11"
    },
    {
      "ConfirmIp": "127.0.0.1",
      "Email": "test2@aliyun.com",
      "EmailVerificationNo": "0000021fd374da99d9c95b48500000",
      "GmtCreate": "Dec 25,2017 03:32:40",
      "GmtModified": "Dec 25,2017 03:36:57",
      "SendIp": "127.0.0.1",
      "TokenSendTime": "Dec 25,2017 03:35:22",
      "UserId": "0000",
      "VerificationStatus": 1,
      "VerificationTime": "Dec 25,2017 03:36:57"
    }
  ],
  "NextPage": false,
  "PageSize": 500,
  "PrePage": false,
  "RequestId": "09D3DA75-B3B5-480B-9100-92DC43919B46",
  "TotalItemNum": 2,
  "TotalPageNum": 1
}
"#,
        r#"{
  "RequestId": "0F1D4A3B-1C55-4A5E-9E55-2D1B6E8B7C01",
  "TotalItemNum": 3,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": true,
  "Data": [
    {
      "EmailVerificationNo": "1111021fd374da99d9c95b48511111",
      "Email": "waiting@example.com",
      "VerificationStatus": 0,
      "UserId": "1111",
      "GmtCreate": "Dec 25,2017 04:00:00",
      "GmtModified": "Dec 25,2017 04:00:01",
      "TokenSendTime": "Dec 25,2017 04:00:01",
      "VerificationTime": null,
      "SendIp": "192.0.2.10",
      "ConfirmIp": ""
    }
  ]
}
"#,
    ],
};

static TASK_RESULT_STATUS_VALUES: [&str; 2] = ["2", "3"];

static POLL_TASK_RESULT_SHAPE: Shape = Shape {
    action: "PollTaskResult",
    fields: &[
        Field::number("TotalItemNum"),
        Field::number("CurrentPageNum"),
        Field::number("TotalPageNum"),
        Field::number("PageSize"),
        Field::truth("PrePage"),
        Field::truth("NextPage"),
        Field::structure("Data", &ENDED_TASK_DETAIL_FIELDS).list().item("TaskDetail"),
    ],
    choices: &[
        Choice::of("TaskResultStatus", &TASK_RESULT_STATUS_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(
            &[
                ("DomainName", "test.com"),
                ("InstanceId", "S20181T0WLI85212"),
                ("PageNum", "1"),
                ("PageSize", "20"),
                ("TaskNo", "75addb07-28a3-450e-b5ec-test"),
                ("TaskResultStatus", "2"),
            ],
        ),
        Sent::Parameters(
            &[
                ("Lang", "en"),
                ("PageNum", "2"),
                ("PageSize", "1"),
                ("TaskResultStatus", "3"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "CurrentPageNum":1,
    "Data":{
        "TaskDetail":[{
            "CreateTime":"2018-03-26 15:08:20",
            "DomainName":"test.com",
            "ErrorMsg":"The operation is successful.",
            "InstanceId":"S201817141000000",
            "TaskDetailNo":"15fee9d10d514bada66bd08c5723c583",
            "TaskNo":"b95bc334-f7d8-4f39-8a62-4c4302a243d8",
            "TaskStatus":"EXECUTE_SUCCESS",
            "TaskStatusCode":2,
            "TaskType":"CHG_DNS",
            "TaskTypeDescription":"DNS Modification",
            "TryCount":0,
            "UpdateTime":"2018-03-26 15:22:18"
        }]
    },
    "PageSize":1,
    "RequestId":"E879DC07-38EE-4408-9F33-73B30CD965CD",
    "TotalItemNum":10,
    "TotalPageNum":10
}
"#,
        r#"{
  "RequestId": "9A8B7C6D-5E4F-4321-8765-43210FEDCBA9",
  "TotalItemNum": 3,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": true,
  "Data": {
    "TaskDetail": [
      {
        "TaskDetailNo": "26fee9d10d514bada66bd08c5723c583",
        "TaskNo": "c06bc334-f7d8-4f39-8a62-4c4302a243d8",
        "TaskType": "SET_TRANSFER_PROHIBITED",
        "TaskTypeDescription": "Transfer lock",
        "DomainName": "example.com",
        "InstanceId": "S20181T0WLI85212",
        "TaskStatus": "EXECUTE_FAILURE",
        "TaskStatusCode": 3,
        "TaskResult": "none",
        "ErrorMsg": "The registry has refused it.",
        "TryCount": 5,
        "CreateTime": "2018-03-26 15:08:20",
        "UpdateTime": "2018-03-26 15:22:18"
      }
    ]
  }
}
"#,
    ],
};

static QUERY_CHANGE_LOG_LIST_SHAPE: Shape = Shape {
    action: "QueryChangeLogList",
    fields: &[
        Field::number("TotalItemNum"),
        Field::number("CurrentPageNum"),
        Field::number("TotalPageNum"),
        Field::number("PageSize"),
        Field::truth("PrePage"),
        Field::truth("NextPage"),
        Field::truth("ResultLimit"),
        Field::structure("Data", &CHANGE_LOG_FIELDS).list().item("ChangeLog"),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("PageNum", "1"), ("PageSize", "1")]),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("EndDate", "1514304000000"),
                ("Lang", "zh"),
                ("PageNum", "2"),
                ("PageSize", "100"),
                ("StartDate", "1514217600000"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "CurrentPageNum": 1,
  "Data": {
    "ChangeLog": [
      {
        "Details": "dns1;dns2 -> dns3;dns4",
        "DomainName": "test1.com",
        "Operation": "DNS modification",
        "OperationIPAddress": "127.0.0.1",
        "Result": "Failed",
        "Time": "2017-12-26 12:00:00"
      }
    ]
  },
  "NextPage": true,
  "PageSize": 1,
  "PrePage": false,
  "RequestId": "0B83F967-7135-49A3-B249-ABC14CBA6B8B",
  "ResultLimit": true,
  "TotalItemNum": 1000,
  "TotalPageNum": 1000
}
"#,
        r#"{
  "RequestId": "1D2C3B4A-5968-4776-8594-A3B2C1D0E9F8",
  "TotalItemNum": 101,
  "CurrentPageNum": 2,
  "TotalPageNum": 2,
  "PageSize": 100,
  "PrePage": true,
  "NextPage": false,
  "ResultLimit": false,
  "Data": {
    "ChangeLog": [
      {
        "DomainName": "example.com",
        "Operation": "域名锁定",
        "Result": "成功",
        "Details": "关闭 -> 开启",
        "Time": "2017-12-26 08:15:00",
        "OperationIPAddress": "192.0.2.10",
        "Remark": "测试"
      }
    ]
  }
}
"#,
    ],
};

static CONTACT_TYPE_VALUES: [&str; 4] = ["registrant", "admin", "billing", "tech"];

static QUERY_CONTACT_INFO_SHAPE: Shape = Shape {
    action: "QueryContactInfo",
    fields: &[
        Field::text("CreateDate"),
        Field::text("RegistrantName").sensitive(),
        Field::text("RegistrantOrganization").sensitive(),
        Field::text("Country"),
        Field::text("Province"),
        Field::text("City"),
        Field::text("Address").sensitive(),
        Field::text("PostalCode").sensitive(),
        Field::text("Email").sensitive(),
        Field::text("TelArea"),
        Field::text("Telephone").sensitive(),
        Field::text("TelExt").sensitive(),
        Field::text("ZhRegistrantName").sensitive().only(&["china"]),
        Field::text("ZhRegistrantOrganization").sensitive().only(&["china"]),
        Field::text("ZhProvince").only(&["china"]),
        Field::text("ZhCity").only(&["china"]),
        Field::text("ZhAddress").sensitive().only(&["china"]),
    ],
    choices: &[
        Choice::of("ContactType", &CONTACT_TYPE_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(&[("ContactType", "admin"), ("DomainName", "fds234sdf.net")]),
        Sent::Parameters(
            &[
                ("ContactType", "registrant"),
                ("DomainName", "example.com"),
                ("Lang", "en"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "CreateDate": "2013-12-06 00:00:00",
  "Address": "Ou Wo E Ou ",
  "TelExt": "",
  "City": "Bei Jing Shi",
  "Telephone": "13000000000",
  "Country": "CN",
  "TelArea": "86",
  "Province": "Bei Jing",
  "PostalCode": "111111",
  "Email": "13000000000@aliyun.com",
  "RequestId": "DBBEFD6C-86F2-4C68-930A-21F8668BB6E8",
  "RegistrantName": "li Yun",
  "RegistrantOrganization": "Li Yun"
}
"#,
        r#"{
  "CreateDate": "2013-12-06 00:00:00",
  "Address": "Ou Wo E Ou ",
  "TelExt": "",
  "City": "Bei Jing Shi",
  "Telephone": "1300000000",
  "Country": "CN",
  "TelArea": "86",
  "Province": "Bei Jing",
  "PostalCode": "111111",
  "Email": "1300000000@aliyun.com",
  "RequestId": "77B19432-82FF-4D25-82F9-CF83E19516F7",
  "RegistrantName": "li Yun",
  "RegistrantOrganization": "Li Yun"
}
"#,
        r#"{
  "RequestId": "D4E5F6A7-B8C9-4D0E-8F1A-2B3C4D5E6F70",
  "CreateDate": "2019-01-31 12:00:00",
  "RegistrantName": "Alex Example",
  "RegistrantOrganization": "Example Works",
  "Country": "US",
  "Province": "California",
  "City": "Sampletown",
  "Address": "1 Example Street",
  "PostalCode": "00000",
  "Email": "alex@example.com",
  "TelArea": "1",
  "Telephone": "2025550100",
  "TelExt": "12",
  "ZhRegistrantName": "示例人",
  "ZhRegistrantOrganization": "示例公司",
  "ZhProvince": "示例省",
  "ZhCity": "示例市",
  "ZhAddress": "示例路一号"
}
"#,
    ],
};

static QUERY_DNS_HOST_SHAPE: Shape = Shape {
    action: "QueryDnsHost",
    fields: &[
        Field::structure("DnsHostList", &DNS_HOST_FIELDS).list().item("DnsHost").bare(),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("InstanceId", "ST2017120814571100001303")]),
        Sent::Parameters(
            &[
                ("InstanceId", "ST2017120814571100001303"),
                ("Lang", "en"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
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
        r#"{
  "RequestId": "F0E1D2C3-B4A5-4968-8776-655443322110",
  "DnsHostList": [
    {"DnsName": "ns1", "IpList": ["192.0.2.1"]},
    {"DnsName": "ns2", "IpList": ["192.0.2.2", "2001:db8::2"]}
  ]
}
"#,
    ],
};

static QUERY_DOMAIN_BY_INSTANCE_ID_SHAPE: Shape = Shape {
    action: "QueryDomainByInstanceId",
    fields: &[
        Field::text("DomainName"),
        Field::text("InstanceId"),
        Field::text("UserId"),
        Field::text("RegistrationDate"),
        Field::number("RegistrationDateLong"),
        Field::text("ExpirationDate"),
        Field::number("ExpirationDateLong"),
        Field::text("ExpirationDateStatus").one_of().only(&["china"]),
        Field::number("ExpirationCurrDateDiff").only(&["china"]),
        Field::text("DomainStatus").one_of().only(&["china"]),
        Field::text("DomainLifecycleStatus").only(&["china"]),
        Field::text("DomainType").one_of().only(&["china"]),
        Field::truth("Premium"),
        Field::text("RegistrantType").one_of(),
        Field::text("RegistrantOrganization").sensitive(),
        Field::text("RegistrantName").sensitive(),
        Field::text("ZhRegistrantOrganization").sensitive().only(&["china"]),
        Field::text("ZhRegistrantName").sensitive().only(&["china"]),
        Field::text("RegistrantUpdatingStatus").one_of(),
        Field::text("Email").sensitive(),
        Field::number("EmailVerificationStatus").one_of(),
        Field::truth("EmailVerificationClientHold"),
        Field::text("RealNameStatus").one_of(),
        Field::text("DomainNameVerificationStatus").one_of(),
        Field::text("TransferProhibitionLock").one_of(),
        Field::text("UpdateProhibitionLock").one_of(),
        Field::text("TransferOutStatus").one_of(),
        Field::truth("DomainNameProxyService"),
        Field::text("PrivacyServiceStatus").only(&["china"]),
        Field::text("CnnicPrivacyServiceStatus").only(&["china"]),
        Field::text("DnsList").list().item("Dns"),
        Field::number("DomainGroupId").only(&["china"]),
        Field::text("DomainGroupName").only(&["china"]),
        Field::text("ResourceGroupId").only(&["china"]),
        Field::text("Remark").only(&["china"]),
        Field::structure("Tag", &TAG_FIELDS).list().item("Tag").only(&["china"]),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("InstanceId", "S201312050017225")]),
        Sent::Parameters(
            &[
                ("InstanceId", "S20179H1BBI9test"),
                ("Lang", "en"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "DomainNameProxyService": false,
  "InstanceId": "S201312050000000",
  "RegistrationDate": "2013-12-06 00:00:00",
  "Email": "test@aliyun.com",
  "UserId": "1344371",
  "RegistrantName": "sadf sdf",
  "ExpirationDate": "2016-12-06 00:00:00",
  "DomainName": "fds234sdf.net",
  "UpdateProhibitionLock": "NONE_SETTING",
  "DnsList": {
    "Dns": [
      "dns19.hichina.com",
      "dns20.hichina.com"
    ]
  },
  "TransferProhibitionLock": "CLOSE",
  "RegistrantOrganization": "safd"
}
"#,
        r#"{
  "RequestId": "B2C3D4E5-F607-4819-A2B3-C4D5E6F70819",
  "DomainName": "example.com",
  "InstanceId": "S20179H1BBI9test",
  "UserId": "1234567",
  "RegistrationDate": "2017-12-07 17:02:13",
  "RegistrationDateLong": 1512637333000,
  "ExpirationDate": "2019-12-07 17:02:13",
  "ExpirationDateLong": 1575709333000,
  "ExpirationDateStatus": "1",
  "ExpirationCurrDateDiff": 356,
  "DomainStatus": "3",
  "DomainLifecycleStatus": "1",
  "DomainType": "gTLD",
  "Premium": false,
  "RegistrantType": "2",
  "RegistrantOrganization": "Example Organization",
  "RegistrantName": "Example Person",
  "ZhRegistrantOrganization": "示例组织",
  "ZhRegistrantName": "示例人",
  "RegistrantUpdatingStatus": "NORMAL",
  "Email": "person@example.com",
  "EmailVerificationStatus": 1,
  "EmailVerificationClientHold": false,
  "RealNameStatus": "SUCCEED",
  "DomainNameVerificationStatus": "SUCCEED",
  "TransferProhibitionLock": "OPEN",
  "UpdateProhibitionLock": "CLOSE",
  "TransferOutStatus": "NORMAL",
  "DomainNameProxyService": true,
  "PrivacyServiceStatus": "UN_SUPPORT",
  "CnnicPrivacyServiceStatus": "UN_SUPPORT",
  "DnsList": {"Dns": ["dns1.hichina.com", "dns2.hichina.com"]},
  "DomainGroupId": 123456,
  "DomainGroupName": "shops",
  "ResourceGroupId": "rg-acfmw6bpc6n7zai",
  "Remark": "shop",
  "Tag": {"Tag": [{"Key": "team", "Value": "web"}]}
}
"#,
    ],
};

static DOMAIN_TYPE_VALUES: [&str; 3] = ["New gTLD", "gTLD", "ccTLD"];

static DOMAIN_LIST_FILTER_VALUES: [&str; 2] = ["1", "2"];

static DOMAIN_ORDER_KEY_VALUES: [&str; 2] = ["RegistrationDate", "ExpirationDate"];

static SORT_ORDER_VALUES: [&str; 2] = ["ASC", "DESC"];

static QUERY_DOMAIN_LIST_SHAPE: Shape = Shape {
    action: "QueryDomainList",
    fields: &[
        Field::number("TotalItemNum"),
        Field::number("CurrentPageNum"),
        Field::number("TotalPageNum"),
        Field::number("PageSize"),
        Field::truth("PrePage"),
        Field::truth("NextPage"),
        Field::structure("Data", &DOMAIN_SUMMARY_FIELDS).list().item("Domain"),
    ],
    choices: &[
        Choice::of("QueryType", &DOMAIN_LIST_FILTER_VALUES),
        Choice::of("ProductDomainType", &DOMAIN_TYPE_VALUES),
        Choice::of("OrderKeyType", &DOMAIN_ORDER_KEY_VALUES),
        Choice::of("OrderByType", &SORT_ORDER_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(&[("PageNum", "1"), ("PageSize", "10")]),
        Sent::Parameters(
            &[
                ("AutoRenewEnabled", "true"),
                ("Ccompany", "Example Organization"),
                ("Dns", "dns1.hichina.com"),
                ("DomainGroupId", "123456"),
                ("DomainName", "example"),
                ("EndExpirationDate", "1575158400000"),
                ("EndRegistrationDate", "1512086400000"),
                ("Lang", "en"),
                ("OrderByType", "ASC"),
                ("OrderKeyType", "ExpirationDate"),
                ("PageNum", "2"),
                ("PageSize", "1"),
                ("ProductDomainType", "New gTLD"),
                ("QueryType", "1"),
                ("Registrar", "Example Registrar"),
                ("ResourceGroupId", "rg-acfmw6bpc6n7zai"),
                ("StartExpirationDate", "1572566400000"),
                ("StartRegistrationDate", "1509494400000"),
                ("Tag.1.Key", "team"),
                ("Tag.1.Value", "web"),
                ("Tag.2.Key", "stage"),
                ("Tag.2.Value", "live"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "Data": {
    "Domain": [
      {
        "ExpirationDate": "Nov 02,2019 04:00:45",
        "InstanceId": "ST20151102120031118",
        "RegistrationDate": "Nov 02,2017 04:00:45",
        "DomainName": "test.com",
        "DomainType": "gTLD"
      }
    ]
  },
  "TotalItemNum": 1,
  "PageSize": 5,
  "CurrentPageNum": 0,
  "RequestId": "B7AB5469-5E38-4AA9-A920-C65B7A9C8E6E",
  "PrePage": false,
  "TotalPageNum": 1,
  "NextPage": false
}
"#,
        r#"{
  "Data": {
    "Domain": [
      {
        "ExpirationDate": "Nov 02,2019 04:00:45",
        "InstanceId": "ST2015110212003800001928",
        "RegistrationDate": "Nov 02,2017 04:00:45",
        "DomainName": "fds234sdf.net",
        "DomainType": "gTLD"
      }
    ]
  },
  "TotalItemNum": 1,
  "PageSize": 5,
  "CurrentPageNum": 0,
  "RequestId": "77F90DA6-89AB-4074-80F3-E595CB57DF98",
  "PrePage": false,
  "TotalPageNum": 1,
  "NextPage": false
}
"#,
        r#"{
  "RequestId": "A1B2C3D4-E5F6-4708-9192-A3B4C5D6E7F8",
  "TotalItemNum": 3,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": true,
  "Data": {
    "Domain": [
      {
        "DomainName": "example.xyz",
        "InstanceId": "S20171T0WLI85212",
        "RegistrationDate": "Nov 02,2017 04:00:45",
        "RegistrationDateLong": 1509595245000,
        "ExpirationDate": "Nov 02,2019 04:00:45",
        "ExpirationDateLong": 1572667245000,
        "ExpirationDateStatus": "1",
        "ExpirationCurrDateDiff": 30,
        "DomainStatus": "1",
        "DomainType": "New gTLD",
        "Premium": true,
        "ProductId": "2a",
        "DomainAuditStatus": "SUCCEED",
        "RegistrantType": "2",
        "Remark": "shop",
        "Ccompany": "Example Organization",
        "ChgholderStatus": "0",
        "Registrar": "Example Registrar",
        "DnsList": {"DnsList": ["dns1.hichina.com", "dns2.hichina.com"]},
        "DomainGroupId": "123456",
        "DomainGroupName": "shops",
        "ResourceGroupId": "rg-acfmw6bpc6n7zai",
        "AutoRenewEnabled": true,
        "Tag": {"Tag": [{"Key": "team", "Value": "web"}, {"Key": "stage", "Value": "live"}]}
      }
    ]
  }
}
"#,
    ],
};

static REGISTRANT_TYPE_VALUES: [&str; 2] = ["1", "2"];

static REAL_NAME_STATUS_VALUES: [&str; 4] = [
    "NONAUDIT",
    "AUDITING",
    "SUCCEED",
    "FAILED",
];

static REGISTRANT_PROFILE_TYPE_VALUES: [&str; 2] = ["common", "cnnic"];

static QUERY_REGISTRANT_PROFILES_SHAPE: Shape = Shape {
    action: "QueryRegistrantProfiles",
    fields: &[
        Field::number("TotalItemNum"),
        Field::number("CurrentPageNum"),
        Field::number("TotalPageNum"),
        Field::number("PageSize"),
        Field::truth("PrePage"),
        Field::truth("NextPage"),
        Field::structure("RegistrantProfiles", &REGISTRANT_PROFILE_FIELDS)
            .list()
            .item("RegistrantProfile"),
    ],
    choices: &[
        Choice::of("RegistrantType", &REGISTRANT_TYPE_VALUES),
        Choice::of("RegistrantProfileType", &REGISTRANT_PROFILE_TYPE_VALUES),
        Choice::of("RealNameStatus", &REAL_NAME_STATUS_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(&[]),
        Sent::Parameters(
            &[
                ("DefaultRegistrantProfile", "false"),
                ("Email", "alex@example.com"),
                ("Lang", "en"),
                ("PageNum", "2"),
                ("PageSize", "1"),
                ("RealNameStatus", "SUCCEED"),
                ("RegistrantOrganization", "Example Works"),
                ("RegistrantProfileId", "3600000"),
                ("RegistrantProfileType", "common"),
                ("RegistrantType", "2"),
                ("Remark", "main office"),
                ("UserClientIp", "127.0.0.1"),
                ("ZhRegistrantOrganization", "示例公司"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "CurrentPageNum": 1,
  "NextPage": true,
  "PageSize": 2,
  "PrePage": false,
  "RegistrantProfiles": {
    "RegistrantProfile": [
      {
        "Address": "aqqqq",
        "City": "us",
        "Country": "US",
        "CreateTime": "Dec 25,2017 03:20:30",
        "DefaultRegistrantProfile": true,
        "Email": "xxx@xxx.com",
        "EmailVerificationStatus": 0,
        "PostalCode": "010101",
        "Province": "qa",
        "RegistrantName": "pop",
        "RegistrantOrganization": "popus-x",
        "RegistrantProfileId": 5170612,
        "TelArea": "010",
        "Telephone": "11119999",
        "UpdateTime": "Dec 25,2017 03:21:59"
      },
      {
        "Address": "Chaoyang District",
        "City": "Beijing",
        "Country": "MO",
        "CreateTime": "Nov 22,2017 09:20:40",
        "DefaultRegistrantProfile": false,
        "Email": "abctest@xx.com",
        "EmailVerificationStatus": 0,
        "PostalCode": "100086",
        "Province": "Beijing",
        "RegistrantName": "lk",
        "RegistrantOrganization": "lk",
        "RegistrantProfileId": 5049715,
        "TelArea": "853",
        "Telephone": "15600000000",
        "UpdateTime": "Nov 22,2017 09:20:40"
      }
    ]
  },
  "RequestId": "1200F9CE-0000-4C5F-86C2-F8CF3828670D",
  "TotalItemNum": 11,
  "TotalPageNum": 6
}
"#,
        r#"{
  "CurrentPageNum": 1,
  "NextPage": true,
  "PageSize": 2,
  "PrePage": false,
  "RegistrantProfiles": {
    "RegistrantProfile": [
      {
        "Address": "aqqqq",
        "City": "us",
        "Country": "US",
        "CreateTime": "Dec 25,2017 03:20:30",
        "DefaultRegistrantProfile": true,
        "Email": "a@xxx.com",
        "EmailVerificationStatus": 0,
        "PostalCode": "010101",
        "Province": "qa",
        "RegistrantName": "x",
        "RegistrantOrganization": "xxx",
        "RegistrantProfileId": 5170612,
        "TelArea": "010",
        "Telephone": "11119999",
        "UpdateTime": "Dec 25,2017 03:21:59"
      },
      {
        "Address": "xx District",
        "City": "Beijing",
        "Country": "MO",
        "CreateTime": "Nov 22,2017 09:20:40",
        "DefaultRegistrantProfile": false,
        "Email": "abctest@xxx.com",
        "EmailVerificationStatus": 0,
        "PostalCode": "100086",
        "Province": "Beijing",
        "RegistrantName": "lk",
        "RegistrantOrganization": "lk",
        "RegistrantProfileId": 5049715,
        "TelArea": "853",
        "Telephone": "15600000000",
        "UpdateTime": "Nov 22,2017 09:20:40"
      }
    ]
  },
  "RequestId": "8843D641-7520-4399-9FCC-BFB90C068E6F",
  "TotalItemNum": 11,
  "TotalPageNum": 6
}
"#,
        r#"{
  "RequestId": "F0A1B2C3-D4E5-4F60-8B7C-9D0E1F2A3B4C",
  "TotalItemNum": 2,
  "CurrentPageNum": 2,
  "TotalPageNum": 2,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": false,
  "RegistrantProfiles": {
    "RegistrantProfile": [
      {
        "RegistrantProfileId": 3600000,
        "DefaultRegistrantProfile": false,
        "EmailVerificationStatus": 1,
        "RegistrantType": "2",
        "RegistrantProfileType": "common",
        "RealNameStatus": "SUCCEED",
        "CredentialType": "YYZZ",
        "CredentialNo": "000000000000000000",
        "Remark": "main office",
        "Params": "made up",
        "CreateTime": "Jan 31,2019 12:00:00",
        "UpdateTime": "Feb 01,2019 12:00:00",
        "RegistrantName": "Alex Example",
        "RegistrantOrganization": "Example Works",
        "Country": "US",
        "Province": "California",
        "City": "Sampletown",
        "Address": "1 Example Street",
        "PostalCode": "00000",
        "Email": "alex@example.com",
        "TelArea": "1",
        "Telephone": "2025550100",
        "TelExt": "12",
        "ZhRegistrantName": "示例人",
        "ZhRegistrantOrganization": "示例公司",
        "ZhProvince": "示例省",
        "ZhCity": "示例市",
        "ZhAddress": "示例路一号"
      }
    ]
  }
}
"#,
    ],
};

static TASK_DETAIL_STATUS_CODE_VALUES: [&str; 4] = ["0", "1", "2", "3"];

static QUERY_TASK_DETAIL_HISTORY_SHAPE: Shape = Shape {
    action: "QueryTaskDetailHistory",
    fields: &[
        Field::number("PageSize"),
        Field::structure("CurrentPageCursor", &TASK_DETAIL_HISTORY_FIELDS),
        Field::structure("NextPageCursor", &TASK_DETAIL_HISTORY_FIELDS),
        Field::structure("PrePageCursor", &TASK_DETAIL_HISTORY_FIELDS),
        Field::structure("Objects", &TASK_DETAIL_HISTORY_FIELDS)
            .list()
            .item("TaskDetailHistory")
            .bare(),
    ],
    choices: &[
        Choice::of("TaskStatus", &TASK_DETAIL_STATUS_CODE_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(
            &[("PageSize", "1"), ("TaskNo", "75addb07-28a3-450e-b5ec-test")],
        ),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("DomainNameCursor", "example.com"),
                ("Lang", "en"),
                ("PageSize", "1"),
                ("TaskDetailNoCursor", "d2402d834c9e4db880d375173e786738"),
                ("TaskNo", "75addb07-28a3-450e-b5ec-test"),
                ("TaskStatus", "3"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "CurrentPageCursor": {},
  "NextPageCursor": {},
  "Objects": [],
  "PageSize": 2,
  "PrePageCursor": {},
  "RequestId": "CCE5DABB-48DF-403C-A7A1-A8F8B4F530CA"
}
"#,
        r#"{
  "RequestId": "5E0D3C2B-1A09-4F8E-9D7C-6B5A49382716",
  "PageSize": 1,
  "CurrentPageCursor": {
    "TaskDetailNo": "d2402d834c9e4db880d375173e786738",
    "TaskNo": "75addb07-28a3-450e-b5ec-test",
    "TaskType": "UPDATE_ADMIN_CONTACT",
    "TaskTypeDescription": "Change of the administrative contact",
    "DomainName": "example.com",
    "InstanceId": "S20179H1BBI9test",
    "TaskStatus": "EXECUTE_FAILURE",
    "TaskStatusCode": 3,
    "ErrorMsg": "The registry has refused it.",
    "TryCount": 3,
    "CreateTime": "2018-01-25 20:46:57",
    "UpdateTime": "2018-01-25 20:47:01"
  },
  "NextPageCursor": {
    "TaskDetailNo": "e3402d834c9e4db880d375173e786738",
    "DomainName": "example.net"
  },
  "PrePageCursor": {
    "TaskDetailNo": "c1402d834c9e4db880d375173e786738",
    "DomainName": "example.org"
  },
  "Objects": [
    {
      "TaskDetailNo": "d2402d834c9e4db880d375173e786738",
      "TaskNo": "75addb07-28a3-450e-b5ec-test",
      "TaskType": "UPDATE_ADMIN_CONTACT",
      "TaskTypeDescription": "Change of the administrative contact",
      "DomainName": "example.com",
      "InstanceId": "S20179H1BBI9test",
      "TaskStatus": "EXECUTE_FAILURE",
      "TaskStatusCode": 3,
      "ErrorMsg": "The registry has refused it.",
      "TryCount": 3,
      "CreateTime": "2018-01-25 20:46:57",
      "UpdateTime": "2018-01-25 20:47:01"
    }
  ]
}
"#,
    ],
};

static QUERY_TASK_DETAIL_LIST_SHAPE: Shape = Shape {
    action: "QueryTaskDetailList",
    fields: &[
        Field::number("TotalItemNum"),
        Field::number("CurrentPageNum"),
        Field::number("TotalPageNum"),
        Field::number("PageSize"),
        Field::truth("PrePage"),
        Field::truth("NextPage"),
        Field::structure("Data", &TASK_DETAIL_FIELDS).list().item("TaskDetail"),
    ],
    choices: &[
        Choice::of("TaskStatus", &TASK_DETAIL_STATUS_CODE_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(
            &[
                ("PageNum", "1"),
                ("PageSize", "1"),
                ("TaskNo", "75addb07-28a3-450e-b5ec-9f98b9d07ea3"),
            ],
        ),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("InstanceId", "S20179H1BBI9test"),
                ("Lang", "en"),
                ("PageNum", "2"),
                ("PageSize", "2"),
                ("TaskNo", "75addb07-28a3-450e-b5ec-test"),
                ("TaskStatus", "3"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "CurrentPageNum": 1,
  "Data": {
    "TaskDetail": [
      {
        "CreateTime": "2018-01-25 20:46:57",
        "DomainName": "test.com",
        "ErrorMsg": "The operation is successful.",
        "InstanceId": "S20179H1BBI9test",
        "TaskDetailNo": "75addb07-28a3-450e-b5ec-test",
        "TaskNo": "60d6e201-8ee5-47ab-8fdc-test",
        "TaskStatus": "EXECUTE_SUCCESS",
        "TaskStatusCode": 2,
        "TaskType": "ORDER_RENEW",
        "TryCount": 0,
        "UpdateTime": "2018-01-25 20:47:01"
      }
    ]
  },
  "PageSize": 2,
  "RequestId": "6A2320E4-D870-49C9-A6DC-test",
  "TotalItemNum": 1,
  "TotalPageNum": 1
}
"#,
        r#"{
  "CurrentPageNum": 1,
  "Data": {
    "TaskDetail": [
      {
        "CreateTime": "2018-01-25 20:46:57",
        "DomainName": "test.com",
        "ErrorMsg": "The operation is successful.",
        "InstanceId": "S20179H1BBI9test",
        "TaskDetailNo": "d2402d834c9e4db880d375173e786738",
        "TaskNo": "75addb07-28a3-450e-b5ec-test",
        "TaskStatus": "EXECUTE_SUCCESS",
        "TaskStatusCode": 2,
        "TaskType": "ORDER_RENEW",
        "TryCount": 0,
        "UpdateTime": "2018-01-25 20:47:01"
      }
    ]
  },
  "PageSize": 2,
  "RequestId": "A0D9EC32-E365-414F-A9B4-test",
  "TotalItemNum": 1,
  "TotalPageNum": 1
}
"#,
        r#"{
  "RequestId": "3F6A1B2C-4D5E-4F60-8A7B-9C0D1E2F3A4B",
  "TotalItemNum": 6,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 2,
  "PrePage": true,
  "NextPage": true,
  "Data": {
    "TaskDetail": [
      {
        "TaskDetailNo": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "TaskNo": "75addb07-28a3-450e-b5ec-test",
        "TaskType": "ORDER_ACTIVATE",
        "TaskTypeDescription": "Registration",
        "DomainName": "example.com",
        "InstanceId": "S20179H1BBI9test",
        "TaskStatus": "EXECUTE_FAILURE",
        "TaskStatusCode": 3,
        "TaskResult": "none",
        "ErrorMsg": "The domain name is taken.",
        "FailReason": "Taken",
        "TryCount": 2,
        "CreateTime": "2018-01-25 20:46:57",
        "UpdateTime": "2018-01-25 20:50:12"
      },
      {
        "TaskDetailNo": "1a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "TaskNo": "75addb07-28a3-450e-b5ec-test",
        "DomainName": "example.net",
        "TaskStatus": "EXECUTE_FAILURE",
        "TaskStatusCode": 3
      }
    ]
  }
}
"#,
    ],
};

static QUERY_TASK_INFO_HISTORY_SHAPE: Shape = Shape {
    action: "QueryTaskInfoHistory",
    fields: &[
        Field::number("PageSize"),
        Field::structure("CurrentPageCursor", &TASK_INFO_HISTORY_FIELDS),
        Field::structure("NextPageCursor", &TASK_INFO_HISTORY_FIELDS),
        Field::structure("PrePageCursor", &TASK_INFO_HISTORY_FIELDS),
        Field::structure("Objects", &TASK_INFO_HISTORY_FIELDS)
            .list()
            .item("TaskInfoHistory")
            .bare(),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("PageSize", "2")]),
        Sent::Parameters(
            &[
                ("BeginCreateTime", "1508860800000"),
                ("CreateTimeCursor", "1509080827000"),
                ("EndCreateTime", "1509552000000"),
                ("Lang", "en"),
                ("PageSize", "1"),
                ("TaskNoCursor", "8f112aa1-98be-48c3-82f8-test"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "CurrentPageCursor": {
    "Clientip": "127.0.0.1",
    "CreateTime": "2017-11-01 17:22:51",
    "CreateTimeLong": 1509528171000,
    "TaskNo": "aa634d3f-927e-4d17-9d2c-test",
    "TaskNum": 1,
    "TaskStatus": "COMPLETE",
    "TaskStatusCode": 3,
    "TaskType": "CHG_DNS"
  },
  "NextPageCursor": {
    "CreateTime": "2017-10-27 13:07:07",
    "CreateTimeLong": 1509080827000,
    "TaskNo": "8f112aa1-98be-48c3-82f8-test"
  },
  "Objects": [
    {
      "Clientip": "127.0.0.1",
      "CreateTime": "2017-11-01 17:22:51",
      "CreateTimeLong": 1509528171000,
      "TaskNo": "aa634d3f-927e-4d17-9d2c-test",
      "TaskNum": 1,
      "TaskStatus": "COMPLETE",
      "TaskStatusCode": 3,
      "TaskType": "CHG_DNS"
    },
    {
      "Clientip": "127.0.0.1",
      "CreateTime": "2017-11-01 17:19:47",
      "CreateTimeLong": 1509527987000,
      "TaskNo": "f9baa3d5-33b9-4c81-8847-test",
      "TaskNum": 15,
      "TaskStatus": "COMPLETE",
      "TaskStatusCode": 3,
      "TaskType": "CHG_DNS"
    }
  ],
  "PageSize": 2,
  "PrePageCursor": {},
  "RequestId": "6EB5D9B8-AD99-4423-9D02-test"
}
"#,
        r#"{
  "RequestId": "7B0E54C1-1E3B-4E0B-8A52-3C4D5E6F7A8B",
  "PageSize": 1,
  "CurrentPageCursor": {
    "TaskNo": "8f112aa1-98be-48c3-82f8-test",
    "TaskType": "DELETE_DOMAIN",
    "TaskTypeDescription": "Deletion",
    "TaskNum": 2,
    "TaskStatus": "COMPLETE",
    "TaskStatusCode": 3,
    "CreateTime": "2017-10-27 13:07:07",
    "CreateTimeLong": 1509080827000,
    "Clientip": "192.0.2.10"
  },
  "NextPageCursor": {
    "TaskNo": "1c9e4f6a-0b7d-4a55-9e1d-test",
    "CreateTime": "2017-10-26 09:00:00",
    "CreateTimeLong": 1508979600000
  },
  "PrePageCursor": {
    "TaskNo": "f9baa3d5-33b9-4c81-8847-test",
    "CreateTime": "2017-11-01 17:19:47",
    "CreateTimeLong": 1509527987000
  },
  "Objects": [
    {
      "TaskNo": "8f112aa1-98be-48c3-82f8-test",
      "TaskType": "DELETE_DOMAIN",
      "TaskTypeDescription": "Deletion",
      "TaskNum": 2,
      "TaskStatus": "COMPLETE",
      "TaskStatusCode": 3,
      "CreateTime": "2017-10-27 13:07:07",
      "CreateTimeLong": 1509080827000,
      "Clientip": "192.0.2.10"
    }
  ]
}
"#,
    ],
};

static QUERY_TASK_LIST_SHAPE: Shape = Shape {
    action: "QueryTaskList",
    fields: &[
        Field::number("TotalItemNum"),
        Field::number("CurrentPageNum"),
        Field::number("TotalPageNum"),
        Field::number("PageSize"),
        Field::truth("PrePage"),
        Field::truth("NextPage"),
        Field::structure("Data", &TASK_INFO_FIELDS).list().item("TaskInfo"),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("PageNum", "1"), ("PageSize", "2")]),
        Sent::Parameters(
            &[
                ("BeginCreateTime", "1514217600000"),
                ("EndCreateTime", "1514304000000"),
                ("Lang", "en"),
                ("PageNum", "2"),
                ("PageSize", "1"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "CurrentPageNum": 1,
  "Data": {
    "TaskInfo": [
      {
        "Clientip": "127.0.0.1",
        "CreateTime": "Dec 26,2017 11:00:54",
        "TaskNo": "8b1cd755-4928-4b02-adee-e5d41d7b1939",
        "TaskNum": 1,
        "TaskStatus": "COMPLETE",
        "TaskType": "CREATE_DNSHOST"
      },
      {
        "Clientip": "127.0.0.1",
        "CreateTime": "Dec 26,2017 11:00:54",
        "TaskNo": "b0069db5-db21-4e57-842a-260c370a37e2",
        "TaskNum": 2,
        "TaskStatus": "COMPLETE",
        "TaskType": "CHG_DNS"
      }
    ]
  },
  "PageSize": 2,
  "RequestId": "85C735DC-872F-423B-A728-C20C2924D3C6",
  "TotalItemNum": 43,
  "TotalPageNum": 22
}
"#,
        r#"{
  "RequestId": "2C1F9A70-5D0B-4E9C-9A43-0F6B7C1D2E3F",
  "TotalItemNum": 3,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": true,
  "Data": {
    "TaskInfo": [
      {
        "TaskNo": "0d9f3d5e-63d0-4f0b-9f5e-1b7c2a3d4e5f",
        "TaskType": "ORDER_RENEW",
        "TaskTypeDescription": "Renewal",
        "TaskNum": 5,
        "TaskStatus": "EXECUTING",
        "TaskStatusCode": 2,
        "CreateTime": "Dec 26,2017 12:30:00",
        "Clientip": "192.0.2.10",
        "TaskCancelStatus": "INIT",
        "TaskCancelStatusCode": 0,
        "TaskBizType": "DOMAIN",
        "TaskTypeCode": 10,
        "TaskResult": "none"
      }
    ]
  }
}
"#,
    ],
};

static QUERY_TRANSFER_IN_BY_INSTANCE_ID_SHAPE: Shape = Shape {
    action: "QueryTransferInByInstanceId",
    fields: &[
        Field::text("InstanceId"),
        Field::text("DomainName"),
        Field::text("UserId"),
        Field::text("SimpleTransferInStatus").one_of(),
        Field::number("Status").one_of(),
        Field::number("ProgressBarType").one_of(),
        Field::truth("NeedMailCheck"),
        Field::truth("WhoisMailStatus"),
        Field::text("Email").sensitive(),
        Field::text("ResultCode").one_of(),
        Field::text("ResultMsg"),
        Field::text("SubmissionDate"),
        Field::number("SubmissionDateLong"),
        Field::text("ModificationDate"),
        Field::number("ModificationDateLong"),
        Field::text("TransferAuthorizationCodeSubmissionDate"),
        Field::number("TransferAuthorizationCodeSubmissionDateLong"),
        Field::text("ResultDate"),
        Field::number("ResultDateLong"),
        Field::text("ExpirationDate"),
        Field::number("ExpirationDateLong"),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("InstanceId", "S20181T0WLI85212")]),
        Sent::Parameters(
            &[
                ("InstanceId", "S20181T0WLI85212"),
                ("Lang", "en"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "DomainName":"test.com",
    "Email":"",
    "ExpirationDate":"2018-04-12 09:51:53",
    "InstanceId":"S20182F0RED000000",
    "ModificationDate":"2018-03-28 09:54:39",
    "NeedMailCheck":true,
    "ProgressBarType":0,
    "RequestId":"B3E437A1-4947-4E4F-B9E2-9781AB1C8134",
    "ResultCode":"clientCancelled",
    "ResultDate":"2018-03-28 09:54:39",
    "ResultMsg":"You have canceled this domain name transfer in.",
    "SimpleTransferInStatus":"FAIL",
    "Status":50,
    "SubmissionDate":"2018-03-28 09:51:53",
    "UserId":"123456",
    "WhoisMailStatus":true
}
"#,
        r#"{
  "RequestId": "AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60",
  "InstanceId": "S20181T0WLI85212",
  "DomainName": "example.com",
  "UserId": "123456",
  "SimpleTransferInStatus": "FAIL",
  "Status": 51,
  "ProgressBarType": 1,
  "NeedMailCheck": true,
  "WhoisMailStatus": false,
  "Email": "nobody@example.com",
  "ResultCode": "clientRejected",
  "ResultMsg": "The present registrar refused the transfer.",
  "SubmissionDate": "2018-03-28 09:00:00",
  "SubmissionDateLong": 1522198800000,
  "ModificationDate": "2018-03-30 09:00:00",
  "ModificationDateLong": 1522371600000,
  "TransferAuthorizationCodeSubmissionDate": "2018-03-29 09:00:00",
  "TransferAuthorizationCodeSubmissionDateLong": 1522285200000,
  "ResultDate": "2018-03-30 09:00:00",
  "ResultDateLong": 1522371600000,
  "ExpirationDate": "2018-04-12 09:00:00",
  "ExpirationDateLong": 1523494800000
}
"#,
    ],
};

static TRANSFER_IN_STATUS_VALUES: [&str; 7] = [
    "INIT",
    "AUTHORIZATION",
    "NAME_VERIFICATION",
    "PASSWORD_VERIFICATION",
    "PENDING",
    "SUCCESS",
    "FAIL",
];

static QUERY_TRANSFER_IN_LIST_SHAPE: Shape = Shape {
    action: "QueryTransferInList",
    fields: &[
        Field::structure("Data", &TRANSFER_IN_FIELDS).list().item("TransferInInfo"),
        Field::number("TotalItemNum"),
        Field::number("CurrentPageNum"),
        Field::number("TotalPageNum"),
        Field::number("PageSize"),
        Field::truth("PrePage"),
        Field::truth("NextPage"),
    ],
    choices: &[
        Choice::of("SimpleTransferInStatus", &TRANSFER_IN_STATUS_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(
            &[
                ("DomainName", "test.com"),
                ("PageNum", "1"),
                ("PageSize", "20"),
                ("SimpleTransferInStatus", "INIT"),
                ("SubmissionEndDate", "1514428524669"),
                ("SubmissionStartDate", "1514428524669"),
            ],
        ),
        Sent::Parameters(
            &[
                ("DomainName", "example"),
                ("Lang", "en"),
                ("PageNum", "2"),
                ("PageSize", "1"),
                ("SimpleTransferInStatus", "FAIL"),
                ("SubmissionEndDate", "1522371600000"),
                ("SubmissionStartDate", "1522198800000"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "CurrentPageNum":1,
    "Data":{
        "TransferInInfo":[
            {
                "DomainName":"test.com",
                "Email":"te****st@alibaba-inc.com",
                "ExpirationDate":"2018-04-13 15:51:01",
                "InstanceId":"S20182G180111111",
                "ModificationDate":"2018-03-29 15:59:02",
                "NeedMailCheck":true,
                "ProgressBarType":0,
                "ResultMsg":"TransferInFailureReason.null",
                "SimpleTransferInStatus":"PASSWORD_VERIFICATION",
                "Status":31,
                "SubmissionDate":"2018-03-29 15:51:01",
                "UserId":"123456",
                "WhoisMailStatus":true
            },
            {
                "DomainName":"btest.com",
                "Email":"b****i4@test.com",
                "ExpirationDate":"2018-04-13 14:57:11",
                "InstanceId":"S20182G15000000",
                "ModificationDate":"2018-03-29 15:47:37",
                "NeedMailCheck":true,
                "ProgressBarType":0,
                "ResultCode":"clientCancelled",
                "ResultDate":"2018-03-29 15:47:37",
                "ResultMsg":"You have canceled this domain name transfer in.",
                "SimpleTransferInStatus":"FAIL",
                "Status":50,
                "SubmissionDate":"2018-03-29 14:57:11",
                "UserId":"123456",
                "WhoisMailStatus":true
            }
        ]
    },
    "NextPage":true,
    "PageSize":2,
    "PrePage":false,
    "RequestId":"CC71762B-0A20-4D3A-AD74-C225DB8DBEAE",
    "TotalItemNum":87,
    "TotalPageNum":44
}
"#,
        r#"{
    "CurrentPageNum":1,
    "Data":{
        "TransferInInfo":[
            {
                "DomainName":"test.com",
                "Email":"te****st@alibaba-inc.com",
                "ExpirationDate":"2018-04-13 15:51:01",
                "InstanceId":"S20182G180111111",
                "ModificationDate":"2018-03-29 16:31:02",
                "NeedMailCheck":true,
                "ProgressBarType":0,
                "ResultMsg":"TransferInFailureReason.null",
                "SimpleTransferInStatus":"PASSWORD_VERIFICATION",
                "Status":31,
                "SubmissionDate":"2018-03-29 15:51:01",
                "UserId":"123456",
                "WhoisMailStatus":true
            },
            {
                "DomainName":"btest.com",
                "Email":"b****i4@test.com",
                "ExpirationDate":"2018-04-13 14:57:11",
                "InstanceId":"S20182G151111111",
                "ModificationDate":"2018-03-29 15:47:37",
                "NeedMailCheck":true,
                "ProgressBarType":0,
                "ResultCode":"clientCancelled",
                "ResultDate":"2018-03-29 15:47:37",
                "ResultMsg":"You have canceled this domain name transfer in.",
                "SimpleTransferInStatus":"FAIL",
                "Status":50,
                "SubmissionDate":"2018-03-29 14:57:11",
                "UserId":"123456",
                "WhoisMailStatus":true
            }
        ]
    },
    "NextPage":true,
    "PageSize":2,
    "PrePage":false,
    "RequestId":"041FEBFE-966C-452E-A21D-38FBE520B93D",
    "TotalItemNum":87,
    "TotalPageNum":44
}
"#,
        r#"{
  "RequestId": "AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60",
  "TotalItemNum": 3,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": true,
  "Data": {
    "TransferInInfo": [
      {
        "InstanceId": "S20181T0WLI85212",
        "DomainName": "example.com",
        "UserId": "123456",
        "SimpleTransferInStatus": "FAIL",
        "Status": 51,
        "ProgressBarType": 1,
        "NeedMailCheck": true,
        "WhoisMailStatus": false,
        "Email": "nobody@example.com",
        "ResultCode": "clientRejected",
        "ResultMsg": "The present registrar refused the transfer.",
        "SubmissionDate": "2018-03-28 09:00:00",
        "SubmissionDateLong": 1522198800000,
        "ModificationDate": "2018-03-30 09:00:00",
        "ModificationDateLong": 1522371600000,
        "TransferAuthorizationCodeSubmissionDate": "2018-03-29 09:00:00",
        "TransferAuthorizationCodeSubmissionDateLong": 1522285200000,
        "ResultDate": "2018-03-30 09:00:00",
        "ResultDateLong": 1522371600000,
        "ExpirationDate": "2018-04-12 09:00:00",
        "ExpirationDateLong": 1523494800000
      }
    ]
  }
}
"#,
    ],
};

static QUERY_TRANSFER_OUT_INFO_SHAPE: Shape = Shape {
    action: "QueryTransferOutInfo",
    fields: &[
        Field::number("Status").one_of(),
        Field::text("Email").sensitive(),
        Field::text("TransferAuthorizationCodeSendDate"),
        Field::text("ExpirationDate"),
        Field::text("PendingRequestDate"),
        Field::text("ResultCode"),
        Field::text("ResultMsg"),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("DomainName", "test.com")]),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("Lang", "en"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "ExpirationDate":"2018-04-13 19:57:56",
    "RequestId":"BBEC5A50-DFDF-482E-8343-B4EB0105E055",
    "Status":3,
    "TransferAuthorizationCodeSendDate":"2018-03-29 19:57:56"
}
"#,
        r#"{
  "RequestId": "6F23B2C0-0355-4685-BB39-342956C5118B",
  "Status": 8,
  "Email": "nobody@example.com",
  "TransferAuthorizationCodeSendDate": "2018-03-29 19:57:56",
  "ExpirationDate": "2018-04-13 19:57:56",
  "PendingRequestDate": "2018-03-31 08:30:00",
  "ResultCode": "clientRejected",
  "ResultMsg": "Transfer out rejected"
}
"#,
    ],
};

static RESEND_EMAIL_VERIFICATION_SHAPE: Shape = Shape {
    action: "ResendEmailVerification",
    fields: &[
        Field::structure("SuccessList", &EMAIL_RESULT_FIELDS)
            .list()
            .item("SendResult")
            .bare(),
        Field::structure("FailList", &EMAIL_RESULT_FIELDS)
            .list()
            .item("SendResult")
            .bare(),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("Email", "test1@aliyun.com,test2@aliyun.com")]),
        Sent::Parameters(
            &[
                ("Email", "alex@example.com,kim@example.com"),
                ("Lang", "en"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "FailList": [
    {
      "Email": "test1@aliyun.com",
      "Message": "The maximum number of attempts allowed to send the email verification link is exceeded.",
      "Code": "SendTokenQuotaExceeded"
    },
    {
      "Email": "test2@aliyun.com",
      "Message": "The maximum number of attempts allowed to send the email verification link is exceeded.",
      "Code": "SendTokenQuotaExceeded"
    }
  ],
  "RequestId": "0EA54E99-DB48-4CE3-A099-6ED8E451B8AC",
  "SuccessList": []
}
"#,
        r#"{
  "FailList": [
    {
      "Code": "SendTokenQuotaExceeded",
      "Email": "test1@aliyun.com",
      "Message": "The maximum number of attempts allowed to send the email verification link is exceeded."
    },
    {
      "Code": "ParameterIllegall",
      "Email": "test2@aliyun.com",
      "Message": "Parameter error"
    }
  ],
  "RequestId": "8D93B5EC-09D5-43C3-A5ED-AFBC6A98DDDF",
  "SuccessList": []
}
"#,
        r#"{
  "RequestId": "6A0C1B8E-93D4-4C4F-8D1B-7E5F2A9C3D10",
  "SuccessList": [{"Email": "alex@example.com", "Code": "Success", "Message": "Sent."}],
  "FailList": [{"Email": "kim@example.com", "Code": "SendTokenQuotaExceeded", "Message": "Too many mails."}]
}
"#,
    ],
};

static SAVE_BATCH_TASK_FOR_CREATING_ORDER_ACTIVATE_SHAPE: Shape = Shape {
    action: "SaveBatchTaskForCreatingOrderActivate",
    fields: &[Field::text("TaskNo").always()],
    choices: &[
        Choice::inside(
            "OrderActivateParam",
            &[Choice::of("RegistrantType", &REGISTRANT_TYPE_VALUES)],
        ),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(
            &[
                ("OrderActivateParam.1.DomainName", "test.com"),
                ("OrderActivateParam.1.PermitPremiumActivation", "true"),
                ("OrderActivateParam.1.RegistrantProfileId", "0"),
                ("OrderActivateParam.1.SubscriptionDuration", "1"),
                ("OrderActivateParam.2.DomainName", "alibabacloud.com"),
                ("OrderActivateParam.2.EnableDomainProxy", "true"),
                ("OrderActivateParam.2.PermitPremiumActivation", "false"),
                ("OrderActivateParam.2.RegistrantProfileId", "0"),
                ("OrderActivateParam.2.SubscriptionDuration", "1"),
                ("OrderActivateParam.3.DomainName", "aliyun.com"),
                ("OrderActivateParam.3.EnableDomainProxy", "false"),
                ("OrderActivateParam.3.PermitPremiumActivation", "false"),
                ("OrderActivateParam.3.RegistrantProfileId", "0"),
                ("OrderActivateParam.3.SubscriptionDuration", "1"),
            ],
        ),
        Sent::Parameters(
            &[
                ("CouponNo", "123123"),
                ("Lang", "en"),
                ("OrderActivateParam.1.Address", "1 Example Road"),
                ("OrderActivateParam.1.AliyunDns", "false"),
                ("OrderActivateParam.1.City", "Bei Jing"),
                ("OrderActivateParam.1.Country", "CN"),
                ("OrderActivateParam.1.Dns1", "ns1.example.net"),
                ("OrderActivateParam.1.Dns2", "ns2.example.net"),
                ("OrderActivateParam.1.DomainName", "示例.com"),
                ("OrderActivateParam.1.Email", "username@example.com"),
                ("OrderActivateParam.1.EnableDomainProxy", "true"),
                ("OrderActivateParam.1.ExpectedPunycode", "xn--fsq092h.com"),
                ("OrderActivateParam.1.PermitPremiumActivation", "true"),
                ("OrderActivateParam.1.PostalCode", "100000"),
                ("OrderActivateParam.1.Province", "Bei Jing"),
                ("OrderActivateParam.1.RegistrantName", "Nobody Real"),
                ("OrderActivateParam.1.RegistrantOrganization", "Example Company"),
                ("OrderActivateParam.1.RegistrantType", "1"),
                ("OrderActivateParam.1.ResourceGroupId", "rg-example"),
                ("OrderActivateParam.1.SubscriptionDuration", "2"),
                ("OrderActivateParam.1.TelArea", "86"),
                ("OrderActivateParam.1.TelExt", "1234"),
                ("OrderActivateParam.1.Telephone", "12345678"),
                ("OrderActivateParam.1.TrademarkDomainActivation", "false"),
                ("OrderActivateParam.1.ZhAddress", "示例路1号"),
                ("OrderActivateParam.1.ZhCity", "北京市"),
                ("OrderActivateParam.1.ZhProvince", "北京"),
                ("OrderActivateParam.1.ZhRegistrantName", "示例人"),
                ("OrderActivateParam.1.ZhRegistrantOrganization", "示例公司"),
                ("OrderActivateParam.2.AliyunDns", "true"),
                ("OrderActivateParam.2.DomainName", "example.com"),
                ("OrderActivateParam.2.RegistrantProfileId", "123"),
                ("PromotionNo", "123132"),
                ("UseCoupon", "true"),
                ("UsePromotion", "true"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "d3babb0a-c939-4c25-8c65-c47b65f5492a",
  "RequestId": "F51977F9-2B40-462B-BCCD-CF5BB1E9DB56"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_BATCH_TASK_FOR_CREATING_ORDER_REDEEM_SHAPE: Shape = Shape {
    action: "SaveBatchTaskForCreatingOrderRedeem",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[
                ("OrderRedeemParam.1.CurrentExpirationDate", "0"),
                ("OrderRedeemParam.1.DomainName", "test1.com"),
                ("OrderRedeemParam.2.CurrentExpirationDate", "0"),
                ("OrderRedeemParam.2.DomainName", "test2.com"),
                ("OrderRedeemParam.3.CurrentExpirationDate", "0"),
                ("OrderRedeemParam.3.DomainName", "test3.com"),
            ],
        ),
        Sent::Parameters(
            &[
                ("CouponNo", "123123"),
                ("Lang", "en"),
                ("OrderRedeemParam.1.CurrentExpirationDate", "1522080000000"),
                ("OrderRedeemParam.1.DomainName", "example.com"),
                ("OrderRedeemParam.2.CurrentExpirationDate", "1522166400000"),
                ("OrderRedeemParam.2.DomainName", "example.net"),
                ("PromotionNo", "123132"),
                ("UseCoupon", "true"),
                ("UsePromotion", "true"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "d3babb0a-c939-4c25-8c65-c47b65f5492a",
  "RequestId": "F51977F9-2B40-462B-BCCD-CF5BB1E9DB56"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_BATCH_TASK_FOR_CREATING_ORDER_RENEW_SHAPE: Shape = Shape {
    action: "SaveBatchTaskForCreatingOrderRenew",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[
                ("OrderRenewParam.1.CurrentExpirationDate", "0"),
                ("OrderRenewParam.1.DomainName", "test1.com"),
                ("OrderRenewParam.1.SubscriptionDuration", "1"),
                ("OrderRenewParam.2.CurrentExpirationDate", "0"),
                ("OrderRenewParam.2.DomainName", "test2.com"),
                ("OrderRenewParam.2.SubscriptionDuration", "2"),
            ],
        ),
        Sent::Parameters(
            &[
                ("CouponNo", "123123"),
                ("Lang", "en"),
                ("OrderRenewParam.1.CurrentExpirationDate", "1522080000000"),
                ("OrderRenewParam.1.DomainName", "example.com"),
                ("OrderRenewParam.1.PermitPremiumRenew", "true"),
                ("OrderRenewParam.1.SubscriptionDuration", "1"),
                ("OrderRenewParam.2.CurrentExpirationDate", "1522166400000"),
                ("OrderRenewParam.2.DomainName", "example.net"),
                ("OrderRenewParam.2.PermitPremiumRenew", "false"),
                ("OrderRenewParam.2.SubscriptionDuration", "10"),
                ("PromotionNo", "123132"),
                ("UseCoupon", "true"),
                ("UsePromotion", "true"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "d3babb0a-c939-4c25-8c65-c47b65f5492a",
  "RequestId": "F51977F9-2B40-462B-BCCD-CF5BB1E9DB56"
}
"#,
        r#"{
  "TaskNo": "2daff10d-c284-4b98-a6f4-796148116b2b",
  "RequestId": "9DFBA504-3C59-427D-907D-B6C61F2A3A27"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_BATCH_TASK_FOR_DOMAIN_NAME_PROXY_SERVICE_SHAPE: Shape = Shape {
    action: "SaveBatchTaskForDomainNameProxyService",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[
                ("DomainName.1", "test1.com"),
                ("DomainName.2", "test2.com"),
                ("DomainName.3", "test3.com"),
                ("Status", "false"),
            ],
        ),
        Sent::Parameters(
            &[
                ("DomainName.1", "example.com"),
                ("DomainName.2", "example.net"),
                ("Lang", "zh"),
                ("UserClientIp", "192.0.2.1"),
                ("status", "true"),
            ],
        ),
        Sent::Parameters(
            &[
                ("DomainName.1", "example.cn"),
                ("Lang", "zh"),
                ("ServiceType", "cnnicRegistryService"),
                ("Status", "true"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "d3babb0a-c939-4c25-8c65-c47b65f5492a",
  "RequestId": "F51977F9-2B40-462B-BCCD-CF5BB1E9DB56"
}
"#,
        r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
        r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
    ],
};

static SAVE_BATCH_TASK_FOR_MODIFYING_DOMAIN_DNS_SHAPE: Shape = Shape {
    action: "SaveBatchTaskForModifyingDomainDns",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[
                ("AliyunDns", "false"),
                ("DomainName.1", "test1.com"),
                ("DomainName.2", "test2.com"),
                ("DomainNameServer.1", "ns1.test.com"),
                ("DomainNameServer.2", "ns2.test.com"),
            ],
        ),
        Sent::Parameters(
            &[
                ("AliyunDns", "true"),
                ("DomainName.1", "example.com"),
                ("Lang", "en"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "35fb2fb7-d4d6-4478-9408-22cb63696b86",
  "RequestId": "6A862A8A-E7AB-4C4E-8946-A74122D9CC4B"
}
"#,
        r#"{
  "TaskNo": "fce12087-6c9f-4dcd-92df-d3829b7f19bc",
  "RequestId": "689C17B3-6AE0-45FB-8E41-4491A02C9999"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_BATCH_TASK_FOR_TRANSFER_PROHIBITION_LOCK_SHAPE: Shape = Shape {
    action: "SaveBatchTaskForTransferProhibitionLock",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[
                ("DomainName.1", "test1.com"),
                ("DomainName.2", "test2.com"),
                ("DomainName.3", "test3.com"),
                ("Status", "false"),
            ],
        ),
        Sent::Parameters(
            &[
                ("DomainName.1", "example.com"),
                ("DomainName.2", "example.net"),
                ("Lang", "zh"),
                ("Status", "true"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "d3babb0a-c939-4c25-8c65-c47b65f5492a",
  "RequestId": "F51977F9-2B40-462B-BCCD-CF5BB1E9DB56"
}
"#,
        r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
    ],
};

static SAVE_BATCH_TASK_FOR_UPDATE_PROHIBITION_LOCK_SHAPE: Shape = Shape {
    action: "SaveBatchTaskForUpdateProhibitionLock",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[
                ("DomainName.1", "test1.com"),
                ("DomainName.2", "test2.com"),
                ("DomainName.3", "test3.com"),
                ("Status", "false"),
            ],
        ),
        Sent::Parameters(
            &[
                ("DomainName.1", "example.com"),
                ("DomainName.2", "example.net"),
                ("Lang", "en"),
                ("Status", "true"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "d3babb0a-c939-4c25-8c65-c47b65f5492a",
  "RequestId": "F51977F9-2B40-462B-BCCD-CF5BB1E9DB56"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_BATCH_TASK_FOR_UPDATING_CONTACT_INFO_BY_NEW_CONTACT_SHAPE: Shape = Shape {
    action: "SaveBatchTaskForUpdatingContactInfoByNewContact",
    fields: &[Field::text("TaskNo").always()],
    choices: &[
        Choice::of("ContactType", &CONTACT_TYPE_VALUES),
        Choice::of("RegistrantType", &REGISTRANT_TYPE_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(
            &[
                ("Address", "Rd. xitucheng"),
                ("City", "Bei jing"),
                ("ContactType", "registrant"),
                ("Country", "CN"),
                ("DomainName.1", "alibabacloud.com"),
                ("DomainName.2", "aliyun.com"),
                ("Email", "test@test.com"),
                ("PostalCode", "10000"),
                ("Province", "Bei jing"),
                ("RegistrantName", "zhang san"),
                ("RegistrantOrganization", "zhang san"),
                ("RegistrantType", "2"),
                ("TelArea", "86"),
                ("TelExt", "01"),
                ("Telephone", "13800000000"),
                ("TransferOutProhibited", "true"),
            ],
        ),
        Sent::Parameters(
            &[
                ("Address", "1 Example Street"),
                ("City", "Sampletown"),
                ("ContactType", "registrant"),
                ("Country", "US"),
                ("DomainName.1", "example.com"),
                ("Email", "alex@example.com"),
                ("Lang", "zh"),
                ("PostalCode", "00000"),
                ("Province", "California"),
                ("RegistrantName", "Alex Example"),
                ("RegistrantOrganization", "Example Works"),
                ("RegistrantType", "2"),
                ("TelArea", "1"),
                ("TelExt", "12"),
                ("Telephone", "2025550100"),
                ("TransferOutProhibited", "false"),
                ("UserClientIp", "127.0.0.1"),
                ("ZhAddress", "示例路一号"),
                ("ZhCity", "示例市"),
                ("ZhProvince", "示例省"),
                ("ZhRegistrantName", "示例人"),
                ("ZhRegistrantOrganization", "示例公司"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "880f1579-be51-4dd3-a69d-test",
  "RequestId": "EDC28FEC-6BE0-4583-95BC-test"
}
"#,
        r#"{
  "RequestId": "464AF466-CA8E-43A8-B61D-test",
  "TaskNo": "65de2165-ca09-491f-9fe0-test"
}
"#,
        r#"{"TaskNo": "6e3a0d2f-8c4b-4f97-8a12-b2c3d4e5f6a7", "RequestId": "C9D8E7F6-A5B4-4C3D-8E2F-1A0B9C8D7E6F"}
"#,
    ],
};

static SAVE_REGISTRANT_PROFILE_SHAPE: Shape = Shape {
    action: "SaveRegistrantProfile",
    fields: &[Field::number("RegistrantProfileId")],
    choices: &[
        Choice::of("RegistrantType", &REGISTRANT_TYPE_VALUES),
        Choice::of("RegistrantProfileType", &REGISTRANT_PROFILE_TYPE_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(
            &[
                ("Address", "test a"),
                ("City", "testc"),
                ("Country", "CN"),
                ("DefaultRegistrantProfile", "false"),
                ("Email", "a@a.com"),
                ("PostalCode", "000000"),
                ("Province", "test p"),
                ("RegistrantName", "test rn"),
                ("RegistrantOrganization", "test ro"),
                ("TelArea", "86"),
                ("Telephone", "18800000000"),
            ],
        ),
        Sent::Parameters(
            &[
                ("Address", "1 Example Street"),
                ("City", "Sampletown"),
                ("Country", "US"),
                ("DefaultRegistrantProfile", "true"),
                ("Email", "alex@example.com"),
                ("Lang", "en"),
                ("PostalCode", "00000"),
                ("Province", "California"),
                ("RegistrantName", "Alex Example"),
                ("RegistrantOrganization", "Example Works"),
                ("RegistrantProfileId", "3600000"),
                ("RegistrantProfileType", "common"),
                ("RegistrantType", "2"),
                ("TelArea", "1"),
                ("TelExt", "12"),
                ("Telephone", "2025550100"),
                ("UserClientIp", "127.0.0.1"),
                ("ZhAddress", "示例路一号"),
                ("ZhCity", "示例市"),
                ("ZhProvince", "示例省"),
                ("ZhRegistrantName", "示例人"),
                ("ZhRegistrantOrganization", "示例公司"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "RegistrantProfileId": 3600000,
  "RequestId": "D09B153B-294D-42F1-BB61-F1C72136DFD3"
}
"#,
        r#"{
  "RegistrantProfileId": "3696573",
  "RequestId": "ECB708B9-A82E-45D7-A230-58231E532A57"
}
"#,
        r#"{"RegistrantProfileId": 3600000, "RequestId": "E7F8A9B0-C1D2-4E3F-8A4B-5C6D7E8F9A01"}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_CANCELING_TRANSFER_IN_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForCancelingTransferIn",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("DomainName", "test.com")]),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("Lang", "zh"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "RequestId":"492D1868-1384-4219-8F8B-7EB44534A72A",
    "TaskNo":"939b6918-be3b-4c4f-b949-93553da52dca"
}
"#,
        r#"{
    "RequestId":"EEB28AA7-6051-4E71-B2CC-DAAFB2DF6BCA",
    "TaskNo":"3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054"
}
"#,
        r#"{
    "RequestId":"40F46D3D-F4F3-4CCB-AC30-2DD20E32E528",
    "TaskNo":"3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_CANCELING_TRANSFER_OUT_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForCancelingTransferOut",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("DomainName", "test.com")]),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("Lang", "zh"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "RequestId":"492D1868-1384-4219-8F8B-7EB44534A72A",
    "TaskNo":"939b6918-be3b-4c4f-b949-93553da52dca"
}
"#,
        r#"{
    "RequestId":"EEB28AA7-6051-4E71-B2CC-DAAFB2DF6BCA",
    "TaskNo":"3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054"
}
"#,
        r#"{
    "RequestId":"40F46D3D-F4F3-4CCB-AC30-2DD20E32E528",
    "TaskNo":"3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_CREATING_DNS_HOST_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForCreatingDnsHost",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[
                ("DnsName", "ns3"),
                ("InstanceId", "ST2017120814571100001303"),
                ("Ip.1", "218.83.159.236"),
                ("Ip.2", "185.27.134.201"),
            ],
        ),
        Sent::Parameters(
            &[
                ("DnsName", "dns1"),
                ("InstanceId", "S1234567890"),
                ("Ip.1", "192.0.2.1"),
                ("Ip.2", "2001:db8::1"),
                ("Lang", "en"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "e9b8e8b4-7334-4548-9cec-c30b6891f292",
  "RequestId": "0F1B3547-BE50-4206-8F78-9540FFB85BC1"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_CREATING_ORDER_ACTIVATE_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForCreatingOrderActivate",
    fields: &[Field::text("TaskNo").always()],
    choices: &[
        Choice::of("RegistrantType", &REGISTRANT_TYPE_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(&[("DomainName", "test.com"), ("RegistrantProfileId", "123")]),
        Sent::Parameters(
            &[
                ("Address", "1 Example Road"),
                ("AliyunDns", "false"),
                ("City", "Bei Jing"),
                ("Country", "CN"),
                ("CouponNo", "123123"),
                ("Dns1", "ns1.example.net"),
                ("Dns2", "ns2.example.net"),
                ("DomainName", "示例.com"),
                ("Email", "username@example.com"),
                ("EnableDomainProxy", "true"),
                ("ExpectedPunycode", "xn--fsq092h.com"),
                ("Lang", "en"),
                ("PermitPremiumActivation", "true"),
                ("PostalCode", "100000"),
                ("PromotionNo", "123132"),
                ("Province", "Bei Jing"),
                ("RegistrantName", "Nobody Real"),
                ("RegistrantOrganization", "Example Company"),
                ("RegistrantType", "1"),
                ("ResourceGroupId", "rg-example"),
                ("SubscriptionDuration", "2"),
                ("TelArea", "86"),
                ("TelExt", "1234"),
                ("Telephone", "12345678"),
                ("TrademarkDomainActivation", "false"),
                ("UseCoupon", "true"),
                ("UsePromotion", "true"),
                ("UserClientIp", "127.0.0.1"),
                ("ZhAddress", "示例路1号"),
                ("ZhCity", "北京市"),
                ("ZhProvince", "北京"),
                ("ZhRegistrantName", "示例人"),
                ("ZhRegistrantOrganization", "示例公司"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_CREATING_ORDER_REDEEM_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForCreatingOrderRedeem",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("CurrentExpirationDate", "0"), ("DomainName", "test.com")]),
        Sent::Parameters(
            &[
                ("CouponNo", "123123"),
                ("CurrentExpirationDate", "1522080000000"),
                ("DomainName", "example.com"),
                ("Lang", "en"),
                ("PromotionNo", "123132"),
                ("UseCoupon", "true"),
                ("UsePromotion", "true"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_CREATING_ORDER_RENEW_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForCreatingOrderRenew",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[
                ("CurrentExpirationDate", "0"),
                ("DomainName", "test.com"),
                ("SubscriptionDuration", "1"),
            ],
        ),
        Sent::Parameters(
            &[
                ("CouponNo", "123123"),
                ("CurrentExpirationDate", "1522080000000"),
                ("DomainName", "example.com"),
                ("Lang", "en"),
                ("PermitPremiumRenew", "true"),
                ("PromotionNo", "123132"),
                ("SubscriptionDuration", "10"),
                ("UseCoupon", "true"),
                ("UsePromotion", "true"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
        r#"{
  "TaskNo": "9f7a509f-f347-4430-969b-52ed6d23e58f",
  "RequestId": "D9422F19-3C86-44FA-B5F7-036E89F3904F"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_DOMAIN_NAME_PROXY_SERVICE_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForDomainNameProxyService",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("DomainName", "test1.com"), ("Status", "false")]),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("Lang", "zh"),
                ("Status", "true"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "d3babb0a-c939-4c25-8c65-c47b65f5492a",
  "RequestId": "F51977F9-2B40-462B-BCCD-CF5BB1E9DB56"
}
"#,
        r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_MODIFYING_DNS_HOST_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForModifyingDnsHost",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[
                ("DnsName", "ns3"),
                ("InstanceId", "ST2017120814571100001303"),
                ("Ip.1", "218.83.159.236"),
                ("Ip.2", "185.27.134.201"),
            ],
        ),
        Sent::Parameters(
            &[
                ("DnsName", "dns1"),
                ("InstanceId", "S1234567890"),
                ("Ip.1", "192.0.2.1"),
                ("Ip.2", "2001:db8::1"),
                ("Lang", "en"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "e9b8e8b4-7334-4548-9cec-c30b6891f292",
  "RequestId": "0F1B3547-BE50-4206-8F78-9540FFB85BC1"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_QUERYING_TRANSFER_AUTHORIZATION_CODE_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForQueryingTransferAuthorizationCode",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("DomainName", "test.com")]),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("Lang", "zh"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "RequestId":"492D1868-1384-4219-8F8B-7EB44534A72A",
    "TaskNo":"939b6918-be3b-4c4f-b949-93553da52dca"
}
"#,
        r#"{
    "RequestId":"EEB28AA7-6051-4E71-B2CC-DAAFB2DF6BCA",
    "TaskNo":"3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054"
}
"#,
        r#"{
    "RequestId":"40F46D3D-F4F3-4CCB-AC30-2DD20E32E528",
    "TaskNo":"3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_SYNCHRONIZING_DNS_HOST_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForSynchronizingDnsHost",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("InstanceId", "ST2017120814571100001303")]),
        Sent::Parameters(
            &[
                ("InstanceId", "S1234567890"),
                ("Lang", "en"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "e9b8e8b4-7334-4548-9cec-c30b6891f292",
  "RequestId": "0F1B3547-BE50-4206-8F78-9540FFB85BC1"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_TRANSFER_PROHIBITION_LOCK_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForTransferProhibitionLock",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("DomainName", "test1.com"), ("Status", "false")]),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("Lang", "zh"),
                ("Status", "true"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "d3babb0a-c939-4c25-8c65-c47b65f5492a",
  "RequestId": "F51977F9-2B40-462B-BCCD-CF5BB1E9DB56"
}
"#,
        r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_UPDATE_PROHIBITION_LOCK_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForUpdateProhibitionLock",
    fields: &[Field::text("TaskNo").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("DomainName", "test1.com"), ("Status", "false")]),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("Lang", "en"),
                ("Status", "true"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "d3babb0a-c939-4c25-8c65-c47b65f5492a",
  "RequestId": "F51977F9-2B40-462B-BCCD-CF5BB1E9DB56"
}
"#,
        r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
    ],
};

static SAVE_SINGLE_TASK_FOR_UPDATING_CONTACT_INFO_SHAPE: Shape = Shape {
    action: "SaveSingleTaskForUpdatingContactInfo",
    fields: &[Field::text("TaskNo").always()],
    choices: &[
        Choice::of("ContactType", &CONTACT_TYPE_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(
            &[
                ("ContactType", "registrant"),
                ("DomainName", "test.com"),
                ("RegistrantProfileId", "1"),
            ],
        ),
        Sent::Parameters(
            &[
                ("AddTransferLock", "true"),
                ("ContactType", "registrant"),
                ("DomainName", "example.com"),
                ("InstanceId", "S20178S01HX25321"),
                ("Lang", "en"),
                ("RegistrantProfileId", "3600000"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
        r#"{"TaskNo": "5d2f9c1e-7b3a-4e86-9f01-a1b2c3d4e5f6", "RequestId": "B1C2D3E4-F5A6-4B7C-8D9E-0F1A2B3C4D5E"}
"#,
    ],
};

static SUBMIT_EMAIL_VERIFICATION_SHAPE: Shape = Shape {
    action: "SubmitEmailVerification",
    fields: &[
        Field::structure("SuccessList", &EMAIL_RESULT_FIELDS)
            .list()
            .item("SendResult")
            .bare(),
        Field::structure("FailList", &EMAIL_RESULT_FIELDS)
            .list()
            .item("SendResult")
            .bare(),
        Field::structure("ExistList", &EMAIL_RESULT_FIELDS)
            .list()
            .item("SendResult")
            .bare(),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[
                ("Email", "aaa@test.com,ccc@test.com,ddd@test.com"),
                ("SendIfExist", "true"),
            ],
        ),
        Sent::Parameters(
            &[
                ("Email", "aaa@test.com,bbb@test.com,ccc@test.com,ddd@test.com"),
                ("SendIfExist", "false"),
            ],
        ),
        Sent::Parameters(
            &[
                ("Email", "alex@example.com,kim@example.com"),
                ("Lang", "en"),
                ("SendIfExist", "true"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
  "FailList": [
    {
      "Email": "aaa@test.com",
      "Message": "The maximum number of attempts allowed to send the email verification link is exceeded.",
      "Code": "SendTokenQuotaExceeded"
    }
  ],
  "RequestId": "E2A8A5EF-DF8A-4C48-8FD4-9F6BD71AB26D",
  "ExistList": [],
  "SuccessList": [
    {"Email": "ccc@test.com", "Message": "", "Code": ""},
    {"Email": "ddd@test.com", "Message": "", "Code": ""}
  ]
}
"#,
        r#"{
  "ExistList": [
    {"Email": "aaa@test.com"}
  ],
  "FailList": [
    {
      "Code": "SendTokenQuotaExceeded",
      "Email": "bbb@test.com",
      "Message": "The maximum number of attempts allowed to send the email verification link is exceeded."
    }
  ],
  "RequestId": "2EF65AFD-A2C4-48D3-B326-ACB52B5A6771",
  "SuccessList": [
    {"Email": "ccc@test.com"},
    {"Email": "ddd@test.com"}
  ]
}
"#,
        r#"{
  "RequestId": "52B7D8F0-6F2A-4C39-9A1E-0B6C5D4E3F21",
  "SuccessList": [{"Email": "alex@example.com", "Code": "Success", "Message": "Sent."}],
  "FailList": [],
  "ExistList": [{"Email": "kim@example.com", "Code": "Exists", "Message": "Submitted before."}]
}
"#,
    ],
};

static TRANSFER_IN_CHECK_MAIL_TOKEN_SHAPE: Shape = Shape {
    action: "TransferInCheckMailToken",
    fields: &[
        Field::text("SuccessList").list().item("SuccessDomain"),
        Field::text("FailList").list().item("FailDomain"),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("Token", "3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054")]),
        Sent::Parameters(
            &[
                ("Lang", "zh"),
                ("Token", "00000000-1111-2222-3333-444444444444"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "FailList":{
        "FailDomain":[]
    },
    "RequestId":"3E5677B5-6F55-4518-9A55-A9CE57313C9D",
    "SuccessList":{
        "SuccessDomain":["test.com"]
    }
}
"#,
        r#"{
  "RequestId": "AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60",
  "SuccessList": {"SuccessDomain": ["example.com", "example.net"]},
  "FailList": {"FailDomain": ["example.org"]}
}
"#,
    ],
};

static TRANSFER_IN_REENTER_TRANSFER_AUTHORIZATION_CODE_SHAPE: Shape = Shape {
    action: "TransferInReenterTransferAuthorizationCode",
    fields: &[],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(
            &[("DomainName", "test.com"), ("TransferAuthorizationCode", "testCode")],
        ),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("Lang", "zh"),
                ("TransferAuthorizationCode", "made-up-code"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "RequestId":"F7C42D02-2FBE-475A-85A2-872865926EDC"
}
"#,
        r#"{
    "RequestId":"40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
    ],
};

static TRANSFER_IN_REFETCH_WHOIS_EMAIL_SHAPE: Shape = Shape {
    action: "TransferInRefetchWhoisEmail",
    fields: &[],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("DomainName", "test.com")]),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("Lang", "zh"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "RequestId":"C01181CC-D03C-465F-B89F-C78B721567D0"
}
"#,
        r#"{
    "RequestId":"40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
    ],
};

static TRANSFER_IN_RESEND_MAIL_TOKEN_SHAPE: Shape = Shape {
    action: "TransferInResendMailToken",
    fields: &[],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("DomainName", "test.com")]),
        Sent::Parameters(
            &[
                ("DomainName", "example.com"),
                ("Lang", "zh"),
                ("UserClientIp", "192.0.2.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "RequestId":"F7C42D02-2FBE-475A-85A2-872865926EDC"
}
"#,
        r#"{
    "RequestId":"40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
    ],
};

static VERIFY_CONTACT_FIELD_SHAPE: Shape = Shape {
    action: "VerifyContactField",
    fields: &[],
    choices: &[
        Choice::of("RegistrantType", &REGISTRANT_TYPE_VALUES),
        Choice::of("Lang", &LANG_VALUES),
    ],
    requests: &[
        Sent::Parameters(
            &[
                ("Address", "Rd. xitucheng"),
                ("City", "Bei jing"),
                ("Country", "CN"),
                ("Email", "test@test.com"),
                ("PostalCode", "10000"),
                ("Province", "Bei jing"),
                ("RegistrantName", "zhang san"),
                ("RegistrantOrganization", "zhang san"),
                ("RegistrantType", "1"),
                ("TelArea", "86"),
                ("TelExt", "01"),
                ("Telephone", "13800000000"),
            ],
        ),
        Sent::Parameters(
            &[
                ("Address", "1 Example Street"),
                ("City", "Sampletown"),
                ("Country", "US"),
                ("DomainName", "example.com"),
                ("Email", "alex@example.com"),
                ("Lang", "en"),
                ("PostalCode", "00000"),
                ("Province", "California"),
                ("RegistrantName", "Alex Example"),
                ("RegistrantOrganization", "Example Works"),
                ("RegistrantType", "2"),
                ("TelArea", "1"),
                ("TelExt", "12"),
                ("Telephone", "2025550100"),
                ("UserClientIp", "127.0.0.1"),
                ("ZhAddress", "示例路一号"),
                ("ZhCity", "示例市"),
                ("ZhProvince", "示例省"),
                ("ZhRegistrantName", "示例人"),
                ("ZhRegistrantOrganization", "示例公司"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "RequestId":"ABAC3BAC-FCFA-4DAE-B47C-FA4105CB07C6"
}
"#,
        r#"{"RequestId": "C2D1E0F9-8A7B-4C6D-9E5F-4A3B2C1D0E9F"}
"#,
    ],
};

static VERIFY_EMAIL_SHAPE: Shape = Shape {
    action: "VerifyEmail",
    fields: &[],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[
        Sent::Parameters(&[("Token", "00000a21fd374da99d9c95b48500000")]),
        Sent::Parameters(
            &[
                ("Lang", "en"),
                ("Token", "token-from-the-mail"),
                ("UserClientIp", "127.0.0.1"),
            ],
        ),
    ],
    examples: &[
        r#"{
    "RequestId":"6ED795BD-192E-4921-B8E5-1BCA6F71186C"
}
"#,
        r#"{"RequestId": "93E0B8A4-2C57-4F1D-8B60-A4D5C6E7F809"}
"#,
    ],
};

/// The shape of every action, by name in byte order.
pub static SHAPES: &[&Shape] = &[
    &ACKNOWLEDGE_TASK_RESULT_SHAPE,
    &CHECK_DOMAIN_SHAPE,
    &CHECK_TRANSFER_IN_FEASIBILITY_SHAPE,
    &DELETE_EMAIL_VERIFICATION_SHAPE,
    &DELETE_REGISTRANT_PROFILE_SHAPE,
    &LIST_EMAIL_VERIFICATION_SHAPE,
    &POLL_TASK_RESULT_SHAPE,
    &QUERY_CHANGE_LOG_LIST_SHAPE,
    &QUERY_CONTACT_INFO_SHAPE,
    &QUERY_DNS_HOST_SHAPE,
    &QUERY_DOMAIN_BY_INSTANCE_ID_SHAPE,
    &QUERY_DOMAIN_LIST_SHAPE,
    &QUERY_REGISTRANT_PROFILES_SHAPE,
    &QUERY_TASK_DETAIL_HISTORY_SHAPE,
    &QUERY_TASK_DETAIL_LIST_SHAPE,
    &QUERY_TASK_INFO_HISTORY_SHAPE,
    &QUERY_TASK_LIST_SHAPE,
    &QUERY_TRANSFER_IN_BY_INSTANCE_ID_SHAPE,
    &QUERY_TRANSFER_IN_LIST_SHAPE,
    &QUERY_TRANSFER_OUT_INFO_SHAPE,
    &RESEND_EMAIL_VERIFICATION_SHAPE,
    &SAVE_BATCH_TASK_FOR_CREATING_ORDER_ACTIVATE_SHAPE,
    &SAVE_BATCH_TASK_FOR_CREATING_ORDER_REDEEM_SHAPE,
    &SAVE_BATCH_TASK_FOR_CREATING_ORDER_RENEW_SHAPE,
    &SAVE_BATCH_TASK_FOR_DOMAIN_NAME_PROXY_SERVICE_SHAPE,
    &SAVE_BATCH_TASK_FOR_MODIFYING_DOMAIN_DNS_SHAPE,
    &SAVE_BATCH_TASK_FOR_TRANSFER_PROHIBITION_LOCK_SHAPE,
    &SAVE_BATCH_TASK_FOR_UPDATE_PROHIBITION_LOCK_SHAPE,
    &SAVE_BATCH_TASK_FOR_UPDATING_CONTACT_INFO_BY_NEW_CONTACT_SHAPE,
    &SAVE_REGISTRANT_PROFILE_SHAPE,
    &SAVE_SINGLE_TASK_FOR_CANCELING_TRANSFER_IN_SHAPE,
    &SAVE_SINGLE_TASK_FOR_CANCELING_TRANSFER_OUT_SHAPE,
    &SAVE_SINGLE_TASK_FOR_CREATING_DNS_HOST_SHAPE,
    &SAVE_SINGLE_TASK_FOR_CREATING_ORDER_ACTIVATE_SHAPE,
    &SAVE_SINGLE_TASK_FOR_CREATING_ORDER_REDEEM_SHAPE,
    &SAVE_SINGLE_TASK_FOR_CREATING_ORDER_RENEW_SHAPE,
    &SAVE_SINGLE_TASK_FOR_DOMAIN_NAME_PROXY_SERVICE_SHAPE,
    &SAVE_SINGLE_TASK_FOR_MODIFYING_DNS_HOST_SHAPE,
    &SAVE_SINGLE_TASK_FOR_QUERYING_TRANSFER_AUTHORIZATION_CODE_SHAPE,
    &SAVE_SINGLE_TASK_FOR_SYNCHRONIZING_DNS_HOST_SHAPE,
    &SAVE_SINGLE_TASK_FOR_TRANSFER_PROHIBITION_LOCK_SHAPE,
    &SAVE_SINGLE_TASK_FOR_UPDATE_PROHIBITION_LOCK_SHAPE,
    &SAVE_SINGLE_TASK_FOR_UPDATING_CONTACT_INFO_SHAPE,
    &SUBMIT_EMAIL_VERIFICATION_SHAPE,
    &TRANSFER_IN_CHECK_MAIL_TOKEN_SHAPE,
    &TRANSFER_IN_REENTER_TRANSFER_AUTHORIZATION_CODE_SHAPE,
    &TRANSFER_IN_REFETCH_WHOIS_EMAIL_SHAPE,
    &TRANSFER_IN_RESEND_MAIL_TOKEN_SHAPE,
    &VERIFY_CONTACT_FIELD_SHAPE,
    &VERIFY_EMAIL_SHAPE,
];
