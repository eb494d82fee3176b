/** The enums of the API. They are open: values that are newer than this client are kept. */
package com.kaltura.api.enums;
