/** Files to upload, and files that the API answers. */
package com.kaltura.api.files;
