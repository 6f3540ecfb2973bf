//! Cloudflare KV as the store's [`Kv`].

use crate::store::kv::{Kv, KvError, Listed, Page, PutOptions, Ttl};
use worker::KvError as CloudError;
use worker::kv::KvStore;

/// The bound namespace.
pub struct Cloud(pub KvStore);

fn failed(error: CloudError) -> KvError {
    let text = error.to_string();
    if text.contains("429") {
        KvError::TooMany
    } else {
        KvError::Failed(text)
    }
}

impl Kv for Cloud {
    async fn get(&self, key: &str, cache: Ttl) -> Result<Option<Vec<u8>>, KvError> {
        let get = self.0.get(key).cache_ttl(cache.seconds().into());
        get.bytes().await.map_err(failed)
    }

    async fn put(&self, key: &str, value: &[u8], options: PutOptions) -> Result<(), KvError> {
        let mut put = self.0.put_bytes(key, value).map_err(failed)?;
        if let Some(json) = options.metadata {
            let value: serde_json::Value =
                serde_json::from_str(&json).map_err(|error| KvError::Failed(error.to_string()))?;
            put = put.metadata(value).map_err(failed)?;
        }
        if let Some(seconds) = options.expires_in {
            put = put.expiration_ttl(seconds.into());
        }
        put.execute().await.map_err(failed)
    }

    async fn delete(&self, key: &str) -> Result<(), KvError> {
        self.0.delete(key).await.map_err(failed)
    }

    async fn list(&self, prefix: &str, cursor: Option<&str>) -> Result<Page, KvError> {
        let mut list = self.0.list().prefix(prefix.to_owned());
        if let Some(cursor) = cursor {
            list = list.cursor(cursor.to_owned());
        }
        let page = list.execute().await.map_err(failed)?;
        let keys = page.keys.into_iter().map(|key| Listed {
            name: key.name,
            metadata: key.metadata.map(|metadata| metadata.to_string()),
        });
        Ok(Page {
            keys: keys.collect(),
            cursor: page.cursor.filter(|_| !page.list_complete),
        })
    }
}
