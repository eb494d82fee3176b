/**
 * How requests travel: the interface behind which every HTTP library stands, its limits, and what
 * is told about each call.
 */
package com.kaltura.api.http;
