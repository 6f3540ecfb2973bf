//! Serde for values that are written as text: read by `TryFrom<&str>`, written by `Display`.
//! One rule for every format, so a file that breaks it is refused where it stands.

/// Implements `Serialize` and `Deserialize` through text.
macro_rules! serde_as_text {
    ($($name:ty),+ $(,)?) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
                <$name>::try_from(&*text).map_err(serde::de::Error::custom)
            }
        }
    )+};
}

serde_as_text!(
    crate::day::Day,
    crate::listing::Lang,
    crate::listing::Sector,
    crate::party::Phone,
    crate::party::Mail,
    crate::party::WebAddress,
    crate::text::PersonName,
    crate::places::RegionCode,
);
