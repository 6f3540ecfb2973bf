//! Headers of the Worker's answers. Those of the static files stand in `public/_headers`.

/// Nothing but the board's own scripts, styles, pictures and addresses; no frame around it.
/// Blocks of data (`application/json`, `application/ld+json`) are not run, so need no nonce.
const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'";

/// What the board never asks for.
const PERMISSIONS: &str = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), \
    magnetometer=(), microphone=(), payment=(), usb=()";

/// Who an answer is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everybody: a public page.
    Everybody,
    /// Everybody, other sites too: public data.
    OtherSites,
    /// Who asked alone: forms, receipts, contact details.
    Asker,
}

/// The headers that every answer for this audience has.
pub fn security(audience: Audience) -> Vec<(&'static str, &'static str)> {
    let mut headers = vec![
        ("Content-Security-Policy", CSP),
        ("X-Content-Type-Options", "nosniff"),
        ("Permissions-Policy", PERMISSIONS),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Strict-Transport-Security", "max-age=31536000"),
    ];
    match audience {
        Audience::Everybody => headers.extend([
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ]),
        Audience::OtherSites => headers.extend([
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("Cross-Origin-Resource-Policy", "cross-origin"),
            ("Access-Control-Allow-Origin", "*"),
            ("Access-Control-Expose-Headers", "X-Werkbrug-Generation"),
        ]),
        // The address of a managing page must not travel, and nobody keeps a copy.
        Audience::Asker => headers.extend([
            ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Cache-Control", "no-store"),
        ]),
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_data_may_be_read_by_other_sites() {
        let open = |audience| {
            security(audience)
                .iter()
                .any(|(name, _)| name.contains("Allow-Origin"))
        };
        assert!(open(Audience::OtherSites));
        assert!(!open(Audience::Everybody) && !open(Audience::Asker));
    }

    #[test]
    fn no_header_is_said_twice_or_holds_a_line_break() {
        for audience in [Audience::Everybody, Audience::OtherSites, Audience::Asker] {
            let headers = security(audience);
            let mut names: Vec<_> = headers.iter().map(|(name, _)| name).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), headers.len());
            assert!(
                headers
                    .iter()
                    .all(|(_, value)| !value.contains(['\n', '\r']))
            );
        }
    }
}
