// @generated from spec/opensrs/types by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// A person or organization behind a domain name.
///
/// The required fields depend on the suffix; the vendor checks them and returns `465` or `470`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Contact {
    /// The first name. Example: `Alex`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub first_name: Option<Sensitive>,
    /// The last name. Example: `Example`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_name: Option<Sensitive>,
    /// The organization. Example: `Example Works`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub org_name: Option<Sensitive>,
    /// The first line of the address. Example: `1 Example Street`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address1: Option<Sensitive>,
    /// The second line of the address. Example: `Suite 2`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address2: Option<Sensitive>,
    /// The third line of the address. Example: `Back door`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address3: Option<Sensitive>,
    /// The city. Example: `Sampletown`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub city: Option<String>,
    /// The state or province. Example: `ON`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<String>,
    /// The postal code. Example: `A1A 1A1`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub postal_code: Option<Sensitive>,
    /// The two-letter country code. Example: `CA`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub country: Option<String>,
    /// The telephone number. Example: `+1.4165550100`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub phone: Option<Sensitive>,
    /// The fax number. Example: `+1.4165550101`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fax: Option<Sensitive>,
    /// The email address. Example: `alex@example.com`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// The web site. Obsolete, but some responses still have it. Example: `https://www.example.com`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub url: Option<String>,
    /// The preferred language. Obsolete, but some responses still have it. Example: `EN`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lang_pref: Option<String>,
    /// The VAT number. Some suffixes use it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vat: Option<Sensitive>,
}

impl Contact {
    /// Creates a [`Contact`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the first name.
    pub fn first_name(mut self, first_name: impl Into<Sensitive>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets the last name.
    pub fn last_name(mut self, last_name: impl Into<Sensitive>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets the organization.
    pub fn org_name(mut self, org_name: impl Into<Sensitive>) -> Self {
        self.org_name = Some(org_name.into());
        self
    }

    /// Sets the first line of the address.
    pub fn address1(mut self, address1: impl Into<Sensitive>) -> Self {
        self.address1 = Some(address1.into());
        self
    }

    /// Sets the second line of the address.
    pub fn address2(mut self, address2: impl Into<Sensitive>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// Sets the third line of the address.
    pub fn address3(mut self, address3: impl Into<Sensitive>) -> Self {
        self.address3 = Some(address3.into());
        self
    }

    /// Sets the city.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets the state or province.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets the postal code.
    pub fn postal_code(mut self, postal_code: impl Into<Sensitive>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets the two-letter country code.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets the telephone number.
    pub fn phone(mut self, phone: impl Into<Sensitive>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets the fax number.
    pub fn fax(mut self, fax: impl Into<Sensitive>) -> Self {
        self.fax = Some(fax.into());
        self
    }

    /// Sets the email address.
    pub fn email(mut self, email: impl Into<Sensitive>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets the web site.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets the preferred language.
    pub fn lang_pref(mut self, lang_pref: impl Into<String>) -> Self {
        self.lang_pref = Some(lang_pref.into());
        self
    }

    /// Sets the VAT number.
    pub fn vat(mut self, vat: impl Into<Sensitive>) -> Self {
        self.vat = Some(vat.into());
        self
    }
}

/// The contacts of a domain name, by role.
///
/// An absent role is not sent; its effect depends on the command.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct ContactSet {
    /// The registrant of the domain name.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner: Option<Contact>,
    /// The administrative contact.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin: Option<Contact>,
    /// The billing contact.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing: Option<Contact>,
    /// The technical contact.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech: Option<Contact>,
}

impl ContactSet {
    /// Creates a [`ContactSet`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the registrant of the domain name.
    pub fn owner(mut self, owner: Contact) -> Self {
        self.owner = Some(owner);
        self
    }

    /// Sets the administrative contact.
    pub fn admin(mut self, admin: Contact) -> Self {
        self.admin = Some(admin);
        self
    }

    /// Sets the billing contact.
    pub fn billing(mut self, billing: Contact) -> Self {
        self.billing = Some(billing);
        self
    }

    /// Sets the technical contact.
    pub fn tech(mut self, tech: Contact) -> Self {
        self.tech = Some(tech);
        self
    }
}

/// A nameserver of a domain name, and its position.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Nameserver {
    /// The name of the nameserver. Example: `ns1.example.net`.
    pub name: String,
    /// Its position among the nameservers of the domain name, from 1. At least 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sortorder: Option<i32>,
}

impl Nameserver {
    /// Creates a [`Nameserver`] from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            sortorder: None,
        }
    }

    /// Sets its position among the nameservers of the domain name, from 1.
    pub fn sortorder(mut self, sortorder: i32) -> Self {
        self.sortorder = Some(sortorder);
        self
    }
}

/// A nameserver of a domain name, as it is set now.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct AssignedNameserver {
    /// The name of the nameserver. Example: `ns1.example.net`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Its position among the nameservers of the domain name, from 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sortorder: Option<i32>,
    /// Its IPv4 address, if OpenSRS has one. Example: `192.0.2.53`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ipaddress: Option<String>,
}

/// The result of one service of a name search. A service can fail while the others succeed.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct SuggestionResult {
    /// Whether this service succeeded. Some services omit it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub is_success: Option<bool>,
    /// The code of this part of the response. Example: `200`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub response_code: Option<String>,
    /// The result in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub response_text: Option<String>,
    /// The number of names that the service counts, which can differ from the number of listed names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub count: Option<i32>,
    /// The names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub items: Vec<SuggestedName>,
}

/// A name that a search found.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct SuggestedName {
    /// The name. Example: `example.net`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain: Option<String>,
    /// Whether it can be registered.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<DomainAvailability>,
    /// The price of a name that its registrant sells. The response does not name the currency.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub price: Option<Decimal>,
    /// Whether there is a trademark claim against it, in new suffixes.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub has_claim: Option<bool>,
    /// Why it cannot be registered, such as a reserved name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    /// The URL at which to make an offer. Some of these URLs require the name at the end.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub third_party_offer_url: Option<String>,
}

/// Data that some registries require, in groups.
///
/// Most suffixes do not need it. The keys inside a group are the registry's.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct TldData {
    /// For `.us`, the United States nexus: `app_purpose`, `category` and sometimes `validator`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub nexus: BTreeMap<String, String>,
    /// For `.au`, the registrant's eligibility, such as `registrant_name` and `eligibility_type`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub au_registrant_info: BTreeMap<String, Sensitive>,
    /// For `.asia`, the contact in Asia, such as `contact_type`, `locality_country` and `id_number`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub ced_info: BTreeMap<String, Sensitive>,
    /// For `.it`, the registrant: `entity_type`, `nationality_code` and `reg_code`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub it_registrant_info: BTreeMap<String, Sensitive>,
    /// For `.hu`, `.nu`, `.se` and others, the registrant: `registrant_type`, and with it `id_card_number`,
    /// `registrant_vat_id` or `registration_number`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub registrant_extra_info: BTreeMap<String, Sensitive>,
    /// For `.pro`, the registrant's profession.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub professional_data: BTreeMap<String, Sensitive>,
    /// For `.br`, the registrant's number in the public register.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub br_register_number: Option<Sensitive>,
    /// For `.name`, the address to which mail is forwarded.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub forwarding_email: Option<Sensitive>,
}

impl TldData {
    /// Creates a [`TldData`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// For `.us`, the United States nexus: `app_purpose`, `category` and sometimes `validator`.
    pub fn nexus(
        mut self,
        nexus: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.nexus = nexus
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// For `.au`, the registrant's eligibility, such as `registrant_name` and `eligibility_type`.
    pub fn au_registrant_info(
        mut self,
        au_registrant_info: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Sensitive>),
        >,
    ) -> Self {
        self.au_registrant_info = au_registrant_info
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// For `.asia`, the contact in Asia, such as `contact_type`, `locality_country` and `id_number`.
    pub fn ced_info(
        mut self,
        ced_info: impl IntoIterator<Item = (impl Into<String>, impl Into<Sensitive>)>,
    ) -> Self {
        self.ced_info = ced_info
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// For `.it`, the registrant: `entity_type`, `nationality_code` and `reg_code`.
    pub fn it_registrant_info(
        mut self,
        it_registrant_info: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Sensitive>),
        >,
    ) -> Self {
        self.it_registrant_info = it_registrant_info
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// For `.hu`, `.nu`, `.se` and others, the registrant: `registrant_type`, and with it `id_card_number`,
    /// `registrant_vat_id` or `registration_number`.
    pub fn registrant_extra_info(
        mut self,
        registrant_extra_info: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Sensitive>),
        >,
    ) -> Self {
        self.registrant_extra_info = registrant_extra_info
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// For `.pro`, the registrant's profession.
    pub fn professional_data(
        mut self,
        professional_data: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Sensitive>),
        >,
    ) -> Self {
        self.professional_data = professional_data
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// For `.br`, the registrant's number in the public register.
    pub fn br_register_number(
        mut self,
        br_register_number: impl Into<Sensitive>,
    ) -> Self {
        self.br_register_number = Some(br_register_number.into());
        self
    }

    /// For `.name`, the address to which mail is forwarded.
    pub fn forwarding_email(mut self, forwarding_email: impl Into<Sensitive>) -> Self {
        self.forwarding_email = Some(forwarding_email.into());
        self
    }
}

/// The outcome of an order for privacy protection with a domain name.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct WhoisPrivacyResult {
    /// Whether it was ordered.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub is_success: Option<bool>,
    /// The code of this part of the response. Example: `300`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub response_code: Option<String>,
    /// The result in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub response_text: Option<String>,
    /// The id of its order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_id: Option<String>,
}

/// The outcome of a change for one domain name.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct DomainChangeResult {
    /// Whether the change was accepted for this name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub is_success: Option<bool>,
    /// The code of this part of the response. Example: `200`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub response_code: Option<String>,
    /// The outcome in words. Each problem is on its own line.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub response_text: Option<String>,
    /// The number of waiting requests for this name. Example: `0`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub waiting_requests_no: Option<i32>,
    /// The language tag of an internationalized name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub encoding_type: Option<String>,
}

/// A transfer of a domain name, in or away.
///
/// Each time is present as a string and as a number; prefer the number. Times of future events are absent.
/// Doubtful: no list of transfers away with an entry is known, so its fields are taken from transfers in.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct Transfer {
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain: Option<String>,
    /// The id of the transfer. Example: `700121`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transfer_id: Option<String>,
    /// The status of the transfer.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<TransferStatus>,
    /// The gaining registrar.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gaining_registrar: Option<String>,
    /// The losing registrar.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub losing_registrar: Option<String>,
    /// The email address that was asked to agree to the transfer.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub request_address: Option<Sensitive>,
    /// When the transfer was ordered. Format: `DD-MMM-YYYY hh:mm:ss` in an unknown time zone.
    /// Example: `03-MAY-2011 12:06:12`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_date: Option<DateTime>,
    /// The same time as a number.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_date_epoch: Option<Timestamp>,
    /// When the registrant was asked to agree. Format: `DD-MMM-YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_request_date: Option<DateTime>,
    /// The same time as a number.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_request_date_epoch: Option<Timestamp>,
    /// When the registrant agreed or refused. Format: `DD-MMM-YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_confirm_date: Option<DateTime>,
    /// The same time as a number.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_confirm_date_epoch: Option<Timestamp>,
    /// The IP address from which the registrant agreed or refused.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_confirm_ip: Option<String>,
    /// When the registry was asked. Format: `DD-MMM-YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registry_request_date: Option<DateTime>,
    /// The same time as a number.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registry_request_date_epoch: Option<Timestamp>,
    /// When the transfer was completed. Format: `DD-MMM-YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub completed_date: Option<DateTime>,
    /// The same time as a number. It is 0 until the transfer is completed.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub completed_date_epoch: Option<Timestamp>,
    /// The affiliate of the order, if it named one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub affiliate_id: Option<String>,
}

impl Encode for Contact {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("first_name", &self.first_name);
        to.put("last_name", &self.last_name);
        to.put("org_name", &self.org_name);
        to.put("address1", &self.address1);
        to.put("address2", &self.address2);
        to.put("address3", &self.address3);
        to.put("city", &self.city);
        to.put("state", &self.state);
        to.put("postal_code", &self.postal_code);
        to.put("country", &self.country);
        to.put("phone", &self.phone);
        to.put("fax", &self.fax);
        to.put("email", &self.email);
        to.put("url", &self.url);
        to.put("lang_pref", &self.lang_pref);
        to.put("vat", &self.vat);
        to.close();
    }
}

pub(super) static CONTACT: [Parameter; 16] = [
    Parameter::string("first_name").sensitive(),
    Parameter::string("last_name").sensitive(),
    Parameter::string("org_name").sensitive(),
    Parameter::string("address1").sensitive(),
    Parameter::string("address2").sensitive(),
    Parameter::string("address3").sensitive(),
    Parameter::string("city"),
    Parameter::string("state"),
    Parameter::string("postal_code").sensitive(),
    Parameter::string("country"),
    Parameter::string("phone").sensitive(),
    Parameter::string("fax").sensitive(),
    Parameter::string("email").sensitive().rules(&[Rule::EMAIL]),
    Parameter::string("url"),
    Parameter::string("lang_pref"),
    Parameter::string("vat").sensitive(),
];

impl Decode for Contact {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            first_name: from.optional("first_name")?,
            last_name: from.optional("last_name")?,
            org_name: from.optional("org_name")?,
            address1: from.optional("address1")?,
            address2: from.optional("address2")?,
            address3: from.optional("address3")?,
            city: from.optional("city")?,
            state: from.optional("state")?,
            postal_code: from.optional("postal_code")?,
            country: from.optional("country")?,
            phone: from.optional("phone")?,
            fax: from.optional("fax")?,
            email: from.optional("email")?,
            url: from.optional("url")?,
            lang_pref: from.optional("lang_pref")?,
            vat: from.optional("vat")?,
        })
    }
}

impl Encode for ContactSet {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("owner", &self.owner);
        to.put("admin", &self.admin);
        to.put("billing", &self.billing);
        to.put("tech", &self.tech);
        to.close();
    }
}

pub(super) static CONTACT_SET: [Parameter; 4] = [
    Parameter::structure("owner", &CONTACT),
    Parameter::structure("admin", &CONTACT),
    Parameter::structure("billing", &CONTACT),
    Parameter::structure("tech", &CONTACT),
];

impl Decode for ContactSet {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            owner: from.optional("owner")?,
            admin: from.optional("admin")?,
            billing: from.optional("billing")?,
            tech: from.optional("tech")?,
        })
    }
}

impl Encode for Nameserver {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("name", &self.name);
        to.put("sortorder", &self.sortorder);
        to.close();
    }
}

pub(super) static NAMESERVER: [Parameter; 2] = [
    Parameter::string("name").required().rules(&[Rule::DOMAIN]),
    Parameter::int("sortorder").rules(&[Rule::Min(1)]),
];

impl Decode for AssignedNameserver {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.optional("name")?,
            sortorder: from.optional("sortorder")?,
            ipaddress: from.optional("ipaddress")?,
        })
    }
}

impl Decode for SuggestionResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            is_success: from.optional("is_success")?,
            response_code: from.optional("response_code")?,
            response_text: from.optional("response_text")?,
            count: from.optional("count")?,
            items: from.list("items", None)?,
        })
    }
}

impl Decode for SuggestedName {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.optional("domain")?,
            status: from.optional("status")?,
            price: from.optional("price")?,
            has_claim: from.optional("has_claim")?,
            reason: from.optional("reason")?,
            third_party_offer_url: from.optional("third_party_offer_url")?,
        })
    }
}

impl Encode for TldData {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("nexus", &self.nexus);
        to.put("au_registrant_info", &self.au_registrant_info);
        to.put("ced_info", &self.ced_info);
        to.put("it_registrant_info", &self.it_registrant_info);
        to.put("registrant_extra_info", &self.registrant_extra_info);
        to.put("professional_data", &self.professional_data);
        to.put("br_register_number", &self.br_register_number);
        to.put("forwarding_email", &self.forwarding_email);
        to.close();
    }
}

pub(super) static TLD_DATA: [Parameter; 8] = [
    Parameter::string("nexus").map(),
    Parameter::string("au_registrant_info").map().sensitive(),
    Parameter::string("ced_info").map().sensitive(),
    Parameter::string("it_registrant_info").map().sensitive(),
    Parameter::string("registrant_extra_info").map().sensitive(),
    Parameter::string("professional_data").map().sensitive(),
    Parameter::string("br_register_number").sensitive(),
    Parameter::string("forwarding_email").sensitive().rules(&[Rule::EMAIL]),
];

impl Decode for TldData {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            nexus: from.map("nexus")?,
            au_registrant_info: from.map("au_registrant_info")?,
            ced_info: from.map("ced_info")?,
            it_registrant_info: from.map("it_registrant_info")?,
            registrant_extra_info: from.map("registrant_extra_info")?,
            professional_data: from.map("professional_data")?,
            br_register_number: from.optional("br_register_number")?,
            forwarding_email: from.optional("forwarding_email")?,
        })
    }
}

impl Decode for WhoisPrivacyResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            is_success: from.optional("is_success")?,
            response_code: from.optional("response_code")?,
            response_text: from.optional("response_text")?,
            order_id: from.optional("order_id")?,
        })
    }
}

impl Decode for DomainChangeResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            is_success: from.optional("is_success")?,
            response_code: from.optional("response_code")?,
            response_text: from.optional("response_text")?,
            waiting_requests_no: from.optional("waiting_requests_no")?,
            encoding_type: from.optional("encoding_type")?,
        })
    }
}

impl Decode for Transfer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.optional("domain")?,
            transfer_id: from.optional("transfer_id")?,
            status: from.optional("status")?,
            gaining_registrar: from.optional("gaining_registrar")?,
            losing_registrar: from.optional("losing_registrar")?,
            request_address: from.optional("request_address")?,
            order_date: from.written(&DAY_FIRST).optional("order_date")?,
            order_date_epoch: from
                .written(&TimeFormat::SECONDS)
                .optional("order_date_epoch")?,
            owner_request_date: from.written(&DAY_FIRST).optional("owner_request_date")?,
            owner_request_date_epoch: from
                .written(&TimeFormat::SECONDS)
                .optional("owner_request_date_epoch")?,
            owner_confirm_date: from.written(&DAY_FIRST).optional("owner_confirm_date")?,
            owner_confirm_date_epoch: from
                .written(&TimeFormat::SECONDS)
                .optional("owner_confirm_date_epoch")?,
            owner_confirm_ip: from.optional("owner_confirm_ip")?,
            registry_request_date: from
                .written(&DAY_FIRST)
                .optional("registry_request_date")?,
            registry_request_date_epoch: from
                .written(&TimeFormat::SECONDS)
                .optional("registry_request_date_epoch")?,
            completed_date: from.written(&DAY_FIRST).optional("completed_date")?,
            completed_date_epoch: from
                .written(&TimeFormat::SECONDS)
                .optional("completed_date_epoch")?,
            affiliate_id: from.optional("affiliate_id")?,
        })
    }
}
