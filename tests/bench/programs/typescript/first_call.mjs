// A client whose transport sends nothing makes its first call; what it would send has to hold the filter.

import { Client } from "kaltura-client";
import * as media from "kaltura-client/services/media";

let sent = "";
const transport = {
  async send(request) {
    sent = request.body;
    return new Response('{"objectType": "KalturaMediaListResponse", "totalCount": 0, "objects": []}');
  },
};
const client = new Client({ transport });
await media.list(client, {
  filter: { idEqual: "0_a", nameLike: "x", mediaTypeEqual: 1 },
  pager: { pageSize: 30 },
});
if (!sent.includes("0_a")) throw new Error(`the filter is not in ${sent}`);
