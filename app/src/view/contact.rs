//! How to get in touch, as links: made by the Worker in the reader's language, drawn anywhere.

use crate::parts::Icon;

/// The contact details as a page shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactView {
    /// Whom to ask for, or what to say.
    pub intro: String,
    /// The ways that the poster chose, the quickest first.
    pub links: Vec<ContactLink>,
}

/// One way to get in touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactLink {
    /// The word for the way, as [`board::party::ContactWay`] has it.
    pub way: String,
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub words: String,
}

impl ContactView {
    /// The texts one after the other, as they travel: the introduction, then way, address and
    /// words of each link.
    pub fn into_texts(self) -> Vec<String> {
        let links = self.links.into_iter();
        std::iter::once(self.intro)
            .chain(links.flat_map(|link| [link.way, link.href, link.words]))
            .collect()
    }

    /// Reads what [`Self::into_texts`] gives; none without an introduction.
    pub fn from_texts(texts: Vec<String>) -> Option<Self> {
        let mut texts = texts.into_iter();
        let intro = texts.next()?;
        let mut links = Vec::new();
        while let (Some(way), Some(href), Some(words)) = (texts.next(), texts.next(), texts.next())
        {
            links.push(ContactLink { way, href, words });
        }
        Some(Self { intro, links })
    }
}

impl ContactLink {
    /// The icon of the way.
    pub fn icon(&self) -> Icon {
        match self.way.as_str() {
            "whatsapp" => Icon::Chat,
            "mail" => Icon::Mail,
            "site" => Icon::Site,
            _ => Icon::Phone,
        }
    }
}

#[cfg(feature = "ssr")]
mod make {
    use super::{ContactLink, ContactView};
    use crate::site::T;
    use board::crisis::Desk;
    use board::party::{Contact, ContactWay};
    use board::set::Flag;

    impl ContactView {
        /// The links for the details of a poster; `desk` answers where the poster chose it.
        pub fn of(t: T, contact: &Contact, desk: Option<&Desk>) -> Self {
            let mut links = Vec::new();
            let mut add = |way: ContactWay, href: String, words: String| {
                links.push(ContactLink {
                    way: way.slug().to_owned(),
                    href,
                    words,
                });
            };
            if let Some(phone) = &contact.phone {
                let words = t.contact_call(&phone.to_string());
                add(ContactWay::Call, format!("tel:{}", phone.as_str()), words);
            }
            if let Some(phone) = &contact.whatsapp {
                let words = t.contact_whatsapp(&phone.to_string());
                add(
                    ContactWay::WhatsApp,
                    format!("https://wa.me/{}", phone.digits()),
                    words,
                );
            }
            if let Some(mail) = &contact.mail {
                add(ContactWay::Mail, format!("mailto:{mail}"), mail.to_string());
            }
            if let Some(site) = &contact.site {
                let words = site.as_str().trim_start_matches("https://").to_owned();
                add(ContactWay::Site, site.to_string(), words);
            }
            if let (true, Some(desk)) = (contact.desk, desk) {
                let words = t.contact_desk(&desk.name);
                add(
                    ContactWay::Desk,
                    format!("tel:{}", desk.phone.as_str()),
                    words,
                );
            }
            Self {
                intro: match &contact.name {
                    Some(name) => t.contact_ask_for(name.as_str()),
                    None => t.contact_say().to_owned(),
                },
                links,
            }
        }
    }
}
