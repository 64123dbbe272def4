// @generated from spec/mini/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::*;
use crate::runtime::serial::*;

impl Serialize for GetName {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Name", &self.name)?;
        to.end()
    }
}

impl Decode for GetName {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { name: from.always("Name")? })
    }
}

impl<'de> Deserialize<'de> for GetName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetNameReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("ExpiresOn", &self.expires_on)?;
        to.put_some("ChangedOn", &self.changed_on)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetNameReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetPrice {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Name", &self.name)?;
        to.put_some("Years", &self.years)?;
        to.put_some("Kind", &self.kind)?;
        to.put_some("Currency", &self.currency)?;
        to.end()
    }
}

impl Decode for GetPrice {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.always("Name")?,
            years: from.optional("Years")?,
            kind: from.optional("Kind")?,
            currency: from.optional("Currency")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetPrice {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetPriceReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("Price", &self.price)?;
        to.put_some("Premium", &self.premium)?;
        to.put_list("Prices", &self.prices)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetPriceReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetTask {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl Decode for GetTask {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetTask {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetTaskReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("Names", &self.names)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetTaskReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ListNames {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Size", &self.size)?;
        to.put_some("After", &self.after)?;
        to.end()
    }
}

impl Decode for ListNames {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            size: from.always("Size")?,
            after: from.optional("After")?,
        })
    }
}

impl<'de> Deserialize<'de> for ListNames {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ListNamesReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("Names", &self.names)?;
        to.put_some("Next", &self.next)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ListNamesReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ListOrders {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Page", &self.page)?;
        to.put("Size", &self.size)?;
        to.end()
    }
}

impl Decode for ListOrders {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page: from.always("Page")?,
            size: from.always("Size")?,
        })
    }
}

impl<'de> Deserialize<'de> for ListOrders {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ListOrdersReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("Orders", &self.orders)?;
        to.put_some("Pages", &self.pages)?;
        to.put_some("More", &self.more)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ListOrdersReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ListTasks {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Name", &self.name)?;
        to.put_some("From", &self.from)?;
        to.put("Page", &self.page)?;
        to.put("Size", &self.size)?;
        to.end()
    }
}

impl Decode for ListTasks {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.always("Name")?,
            from: from.optional("From")?,
            page: from.always("Page")?,
            size: from.always("Size")?,
        })
    }
}

impl<'de> Deserialize<'de> for ListTasks {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ListTasksReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("Tasks", &self.tasks)?;
        to.put("Total", &self.total)?;
        to.put_some("Current", &self.current)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ListTasksReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for OrderName {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Name", &self.name)?;
        to.put("ExpiresAt", &self.expires_at)?;
        to.put_some("Year", &self.year)?;
        to.put_some("Years", &self.years)?;
        to.put_some("Premium", &self.premium)?;
        to.put_some("Price", &self.price)?;
        to.put("Owner", &self.owner)?;
        to.put_list("Servers", &self.servers)?;
        to.put_map("Notes", &self.notes)?;
        to.put_some("Tag", &self.tag)?;
        to.put_some("Address", &self.ip)?;
        to.put_some("Voucher", &self.voucher)?;
        to.put_some("Lang", &self.lang)?;
        to.end()
    }
}

impl Decode for OrderName {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.always("Name")?,
            expires_at: from.always("ExpiresAt")?,
            year: from.optional("Year")?,
            years: from.optional("Years")?,
            premium: from.optional("Premium")?,
            price: from.optional("Price")?,
            owner: from.always("Owner")?,
            servers: from.list("Servers", None)?,
            notes: from.map("Notes")?,
            tag: from.optional("Tag")?,
            ip: from.optional("Address")?,
            voucher: from.optional("Voucher")?,
            lang: from.optional("Lang")?,
        })
    }
}

impl<'de> Deserialize<'de> for OrderName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for OrderNameReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.put_some("Saved", &self.saved)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for OrderNameReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for PayOrder {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Saved", &self.saved)?;
        to.end()
    }
}

impl Decode for PayOrder {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            saved: from.always("Saved")?,
        })
    }
}

impl<'de> Deserialize<'de> for PayOrder {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for PayOrderReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for PayOrderReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ReleaseName {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Name", &self.name)?;
        to.end()
    }
}

impl Decode for ReleaseName {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { name: from.always("Name")? })
    }
}

impl<'de> Deserialize<'de> for ReleaseName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ReleaseNameReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for ReleaseNameReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SetNote {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("Emails", &self.emails)?;
        to.end()
    }
}

impl Decode for SetNote {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            emails: from.optional("Emails")?,
        })
    }
}

impl<'de> Deserialize<'de> for SetNote {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SetNoteReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_all(&self.notes)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SetNoteReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TryOut {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Name", &self.name)?;
        to.end()
    }
}

impl Decode for TryOut {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { name: from.always("Name")? })
    }
}

impl<'de> Deserialize<'de> for TryOut {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for TryOutReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for TryOutReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for Person {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Email", &self.email)?;
        to.put_list("Deputies", &self.deputies)?;
        to.end()
    }
}

impl Decode for Person {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email: from.always("Email")?,
            deputies: from.list("Deputies", None)?,
        })
    }
}

impl<'de> Deserialize<'de> for Person {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ListPrice {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("Kind", &self.kind)?;
        to.put_some("Years", &self.years)?;
        to.put_some("Money", &self.money)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ListPrice {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskName {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("Name", &self.name)?;
        to.put_some("State", &self.state)?;
        to.put_some("Reason", &self.reason)?;
        to.put_some("CreatedAt", &self.created_at)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for TaskName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for OwnName {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("Name", &self.name)?;
        to.put_some("ExpiresAt", &self.expires_at)?;
        to.put_some("ExpiresOn", &self.expires_on)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for OwnName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for NextNames {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("Last", &self.last)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for NextNames {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskSummary {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TaskNo", &self.task_no)?;
        to.put_some("Kind", &self.kind)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for TaskSummary {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for NameNote {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("Note", &self.note)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for NameNote {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for State {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for PriceKind {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for PriceKind {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for PriceCurrency {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for PriceCurrency {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ErrorCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for ErrorCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}
