// The same first call with the official client, which gets its answer from a server on this machine.

import { createServer } from "node:http";

import kaltura from "kaltura-client";

// It logs every call.
console.log = () => undefined;
let sent = "";
const server = createServer(async (request, response) => {
  for await (const piece of request) sent += piece;
  response.setHeader("content-type", "application/json");
  response.end('{"objectType": "KalturaMediaListResponse", "totalCount": 0, "objects": []}');
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const configuration = new kaltura.Configuration();
configuration.serviceUrl = `http://127.0.0.1:${server.address().port}`;
const client = new kaltura.Client(configuration);
const filter = new kaltura.objects.MediaEntryFilter({ idEqual: "0_a", nameLike: "x", mediaTypeEqual: 1 });
const pager = new kaltura.objects.FilterPager({ pageSize: 30 });
await kaltura.services.media.listAction(filter, pager).execute(client);
if (!sent.includes("0_a")) throw new Error(`the filter is not in ${sent}`);
process.exit(0);
