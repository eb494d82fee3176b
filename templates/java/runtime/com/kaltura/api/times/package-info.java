/** Points in time as the API has them. */
package com.kaltura.api.times;
