//! A plain page on an origin of its own, as a partner's site has.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

/// Serves a page at every address of a free port until the tests end; gives its address.
pub fn serve(html: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}/", listener.local_addr().expect("it listens"));
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else {
                continue;
            };
            // Whatever is asked; a request of a browser fits in one read.
            let _ = stream.read(&mut [0; 8192]);
            let answer = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{html}",
                html.len()
            );
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    url
}
