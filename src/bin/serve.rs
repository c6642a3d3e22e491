//! Serves the site as a host should: `serve DIST [ADDRESS]`, with the production headers, precompressed
//! files and the site's own 404. For this machine only.

use app::headers;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use std::error::Error;
use tower_http::services::{ServeDir, ServeFile};

const ADDRESS: &str = "127.0.0.1:8080";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let dist = arguments.next().ok_or("usage: serve DIST [ADDRESS]")?;
    let address = arguments.next().unwrap_or_else(|| ADDRESS.to_owned());
    let not_found = ServeFile::new(format!("{dist}/404.html")).precompressed_br().precompressed_gzip();
    let files = ServeDir::new(&dist).precompressed_br().precompressed_gzip().not_found_service(not_found);
    let site = Router::new().fallback_service(files).layer(from_fn(with_headers));
    let listener = tokio::net::TcpListener::bind(&address)
        .await
        .map_err(|error| format!("cannot listen on {address} ({error}); stop what does, or name another address"))?;
    println!("serving {dist} on http://{}", listener.local_addr()?);
    axum::serve(listener, site).await?;
    Ok(())
}

async fn with_headers(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    for (name, value) in headers::of(&path) {
        if let Ok(value) = HeaderValue::try_from(value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response
}
