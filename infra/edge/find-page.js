// Runs at CloudFront for each request of a page (CloudFront Functions, cloudfront-js-2.0), before the cache: /clinic is the file
// clinic.html; an address without a page gets a sentence and a way back. functions/serve-page.ts does the same for `npm start`.
var PAGES = { '/': '/index.html', '/clinic': '/clinic.html', '/clinic/': '/clinic.html' };

var NO_PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>No page here</title><h1>There is no page here.</h1><p><a href="/">Check a product</a></p></html>';

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  var request = event.request;
  var page = PAGES[request.uri];
  if (page) {
    request.uri = page;
    return request;
  }
  var lastPart = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (lastPart.indexOf('.') > 0) return request;
  return {
    statusCode: 404,
    statusDescription: 'Not Found',
    headers: {
      'content-type': { value: 'text/html; charset=utf-8' },
      'cache-control': { value: 'no-cache' },
      'content-security-policy': { value: "default-src 'none'; frame-ancestors 'none'" },
      'x-content-type-options': { value: 'nosniff' },
    },
    body: { encoding: 'text', data: NO_PAGE },
  };
}
