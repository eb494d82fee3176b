package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.model.Partner;
import com.kaltura.api.model.PartnerListResponse;
import com.kaltura.api.model.PartnerPublicInfo;
import java.util.function.Consumer;

/** The actions of {@link PartnerService}, in a multirequest. */
public final class PartnerBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public PartnerBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link PartnerService#register(Partner)}. */
  public Pending<Partner> register(Partner partner) {
    return register(partner, null, null);
  }

  /** The same as {@link PartnerService#register(Partner)}, with optional parameters. */
  public Pending<Partner> register(
      Partner partner, Consumer<? super PartnerService.RegisterParams> optional) {
    return register(partner, optional, null);
  }

  /**
   * The same as {@link PartnerService#register(Partner)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Partner> register(
      Partner partner,
      Consumer<? super PartnerService.RegisterParams> optional,
      RequestOptions options) {
    return queueCall(PartnerActions.register(partner, optional), options);
  }

  /** See {@link PartnerService#register(Partner)}. */
  public Pending<Partner> register(Value<Partner> partner) {
    return register(partner, null, null);
  }

  /** The same as {@link PartnerService#register(Partner)}, with optional parameters. */
  public Pending<Partner> register(
      Value<Partner> partner, Consumer<? super PartnerService.RegisterParams> optional) {
    return register(partner, optional, null);
  }

  /**
   * The same as {@link PartnerService#register(Partner)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Partner> register(
      Value<Partner> partner,
      Consumer<? super PartnerService.RegisterParams> optional,
      RequestOptions options) {
    return queueCall(PartnerActions.register(partner, optional), options);
  }

  /** See {@link PartnerService#get()}. */
  public Pending<Partner> get() {
    return get(null, null);
  }

  /** The same as {@link PartnerService#get()}, with optional parameters. */
  public Pending<Partner> get(Consumer<? super PartnerService.GetParams> optional) {
    return get(optional, null);
  }

  /**
   * The same as {@link PartnerService#get()}, with optional parameters and settings of this request
   * alone.
   */
  public Pending<Partner> get(
      Consumer<? super PartnerService.GetParams> optional, RequestOptions options) {
    return queueCall(PartnerActions.get(optional), options);
  }

  /** See {@link PartnerService#getInfo()}. */
  public Pending<Partner> getInfo() {
    return getInfo(null);
  }

  /** The same as {@link PartnerService#getInfo()}, with settings of this request alone. */
  public Pending<Partner> getInfo(RequestOptions options) {
    return queueCall(PartnerActions.getInfo(), options);
  }

  /** See {@link PartnerService#getPublicInfo()}. */
  public Pending<PartnerPublicInfo> getPublicInfo() {
    return getPublicInfo(null, null);
  }

  /** The same as {@link PartnerService#getPublicInfo()}, with optional parameters. */
  public Pending<PartnerPublicInfo> getPublicInfo(
      Consumer<? super PartnerService.GetPublicInfoParams> optional) {
    return getPublicInfo(optional, null);
  }

  /**
   * The same as {@link PartnerService#getPublicInfo()}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<PartnerPublicInfo> getPublicInfo(
      Consumer<? super PartnerService.GetPublicInfoParams> optional, RequestOptions options) {
    return queueCall(PartnerActions.getPublicInfo(optional), options);
  }

  /** See {@link PartnerService#getSecrets(long, String, String)}. */
  public Pending<Partner> getSecrets(long partnerId, String adminEmail, String cmsPassword) {
    return getSecrets(partnerId, adminEmail, cmsPassword, null, null);
  }

  /**
   * The same as {@link PartnerService#getSecrets(long, String, String)}, with optional parameters.
   */
  public Pending<Partner> getSecrets(
      long partnerId,
      String adminEmail,
      String cmsPassword,
      Consumer<? super PartnerService.GetSecretsParams> optional) {
    return getSecrets(partnerId, adminEmail, cmsPassword, optional, null);
  }

  /**
   * The same as {@link PartnerService#getSecrets(long, String, String)}, with optional parameters
   * and settings of this request alone.
   */
  public Pending<Partner> getSecrets(
      long partnerId,
      String adminEmail,
      String cmsPassword,
      Consumer<? super PartnerService.GetSecretsParams> optional,
      RequestOptions options) {
    return queueCall(
        PartnerActions.getSecrets(partnerId, adminEmail, cmsPassword, optional), options);
  }

  /** See {@link PartnerService#getSecrets(long, String, String)}. */
  public Pending<Partner> getSecrets(
      Value<Long> partnerId, Value<String> adminEmail, Value<String> cmsPassword) {
    return getSecrets(partnerId, adminEmail, cmsPassword, null, null);
  }

  /**
   * The same as {@link PartnerService#getSecrets(long, String, String)}, with optional parameters.
   */
  public Pending<Partner> getSecrets(
      Value<Long> partnerId,
      Value<String> adminEmail,
      Value<String> cmsPassword,
      Consumer<? super PartnerService.GetSecretsParams> optional) {
    return getSecrets(partnerId, adminEmail, cmsPassword, optional, null);
  }

  /**
   * The same as {@link PartnerService#getSecrets(long, String, String)}, with optional parameters
   * and settings of this request alone.
   */
  public Pending<Partner> getSecrets(
      Value<Long> partnerId,
      Value<String> adminEmail,
      Value<String> cmsPassword,
      Consumer<? super PartnerService.GetSecretsParams> optional,
      RequestOptions options) {
    return queueCall(
        PartnerActions.getSecrets(partnerId, adminEmail, cmsPassword, optional), options);
  }

  /** See {@link PartnerService#list()}. */
  public Pending<PartnerListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link PartnerService#list()}, with optional parameters. */
  public Pending<PartnerListResponse> list(Consumer<? super PartnerService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link PartnerService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<PartnerListResponse> list(
      Consumer<? super PartnerService.ListParams> optional, RequestOptions options) {
    return queueCall(PartnerActions.list(optional), options);
  }

  /** See {@link PartnerService#count()}. */
  public Pending<Long> count() {
    return count(null, null);
  }

  /** The same as {@link PartnerService#count()}, with optional parameters. */
  public Pending<Long> count(Consumer<? super PartnerService.CountParams> optional) {
    return count(optional, null);
  }

  /**
   * The same as {@link PartnerService#count()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Long> count(
      Consumer<? super PartnerService.CountParams> optional, RequestOptions options) {
    return queueCall(PartnerActions.count(optional), options);
  }

  /** See {@link PartnerService#update(Partner)}. */
  public Pending<Partner> update(Partner partner) {
    return update(partner, null, null);
  }

  /** The same as {@link PartnerService#update(Partner)}, with optional parameters. */
  public Pending<Partner> update(
      Partner partner, Consumer<? super PartnerService.UpdateParams> optional) {
    return update(partner, optional, null);
  }

  /**
   * The same as {@link PartnerService#update(Partner)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Partner> update(
      Partner partner,
      Consumer<? super PartnerService.UpdateParams> optional,
      RequestOptions options) {
    return queueCall(PartnerActions.update(partner, optional), options);
  }

  /** See {@link PartnerService#update(Partner)}. */
  public Pending<Partner> update(Value<Partner> partner) {
    return update(partner, null, null);
  }

  /** The same as {@link PartnerService#update(Partner)}, with optional parameters. */
  public Pending<Partner> update(
      Value<Partner> partner, Consumer<? super PartnerService.UpdateParams> optional) {
    return update(partner, optional, null);
  }

  /**
   * The same as {@link PartnerService#update(Partner)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Partner> update(
      Value<Partner> partner,
      Consumer<? super PartnerService.UpdateParams> optional,
      RequestOptions options) {
    return queueCall(PartnerActions.update(partner, optional), options);
  }
}
