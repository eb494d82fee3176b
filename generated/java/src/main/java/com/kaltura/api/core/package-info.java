/** What all clients have in common: objects, enums, calls, lists that page, multirequests. */
package com.kaltura.api.core;
