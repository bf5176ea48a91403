// Made by `npm run generate` from spec/ and overrides/. Do not edit: change those and generate again.

import type { CallOptions, Task } from '../../overrides/call.js';
import type { AccessAclGetResult, AccessAclPutParams, AccessDomainsGetResult, AccessDomainsPostParams, AccessDomainsRealmGetResult, AccessDomainsRealmPutParams, AccessDomainsSyncPostParams, AccessGetResult, AccessGroupsGetResult, AccessGroupsGroupidGetResult, AccessGroupsGroupidPutParams, AccessGroupsPostParams, AccessOpenidAuthUrlPostParams, AccessOpenidAuthUrlPostResult, AccessOpenidGetResult, AccessOpenidLoginPostParams, AccessOpenidLoginPostResult, AccessPasswordPutParams, AccessPermissionsGetParams, AccessPermissionsGetResult, AccessRolesGetResult, AccessRolesPostParams, AccessRolesRoleidGetResult, AccessRolesRoleidPutParams, AccessTfaGetResult, AccessTfaIdDeleteParams, AccessTfaIdGetResult, AccessTfaIdPutParams, AccessTfaUseridGetResult, AccessTfaUseridPostParams, AccessTfaUseridPostResult, AccessTicketPostParams, AccessTicketPostResult, AccessUsersGetParams, AccessUsersGetResult, AccessUsersPostParams, AccessUsersTfaGetParams, AccessUsersTfaGetResult, AccessUsersTokenGetResult, AccessUsersTokenTokenidGetResult, AccessUsersTokenTokenidPostParams, AccessUsersTokenTokenidPostResult, AccessUsersTokenTokenidPutParams, AccessUsersTokenTokenidPutResult, AccessUsersUnlockTfaPutResult, AccessUsersUseridGetResult, AccessUsersUseridPutParams, AccessVncticketPostParams, ClusterAcmeAccountGetResult, ClusterAcmeAccountNameGetResult, ClusterAcmeAccountNamePutParams, ClusterAcmeAccountPostParams, ClusterAcmeChallengeSchemaGetResult, ClusterAcmeDirectoriesGetResult, ClusterAcmeGetResult, ClusterAcmeMetaGetParams, ClusterAcmeMetaGetResult, ClusterAcmePluginsGetParams, ClusterAcmePluginsGetResult, ClusterAcmePluginsIdGetResult, ClusterAcmePluginsIdPutParams, ClusterAcmePluginsPostParams, ClusterAcmeTosGetParams, ClusterAcmeTosGetResult, ClusterBackupGetResult, ClusterBackupIdGetResult, ClusterBackupIdPutParams, ClusterBackupIncludedVolumesGetResult, ClusterBackupInfoGetResult, ClusterBackupInfoNotBackedUpGetResult, ClusterBackupPostParams, ClusterBulkActionGetResult, ClusterBulkActionGuestGetResult, ClusterBulkActionGuestMigratePostParams, ClusterBulkActionGuestShutdownPostParams, ClusterBulkActionGuestStartPostParams, ClusterBulkActionGuestSuspendPostParams, ClusterCephFlagsFlagGetResult, ClusterCephFlagsFlagPutParams, ClusterCephFlagsGetResult, ClusterCephFlagsPutParams, ClusterCephGetResult, ClusterCephMetadataGetParams, ClusterCephMetadataGetResult, ClusterCephStatusGetResult, ClusterConfigApiversionGetResult, ClusterConfigGetResult, ClusterConfigJoinGetParams, ClusterConfigJoinGetResult, ClusterConfigJoinPostParams, ClusterConfigNodesGetResult, ClusterConfigNodesNodePostParams, ClusterConfigNodesNodePostResult, ClusterConfigPostParams, ClusterConfigQdeviceGetResult, ClusterConfigTotemGetResult, ClusterFirewallAliasesGetResult, ClusterFirewallAliasesNameDeleteParams, ClusterFirewallAliasesNameGetResult, ClusterFirewallAliasesNamePutParams, ClusterFirewallAliasesPostParams, ClusterFirewallGetResult, ClusterFirewallGroupsGetResult, ClusterFirewallGroupsGroupGetResult, ClusterFirewallGroupsGroupPostParams, ClusterFirewallGroupsPosDeleteParams, ClusterFirewallGroupsPosGetResult, ClusterFirewallGroupsPosPutParams, ClusterFirewallGroupsPostParams, ClusterFirewallIpsetCidrDeleteParams, ClusterFirewallIpsetCidrGetResult, ClusterFirewallIpsetCidrPutParams, ClusterFirewallIpsetGetResult, ClusterFirewallIpsetNameDeleteParams, ClusterFirewallIpsetNameGetResult, ClusterFirewallIpsetNamePostParams, ClusterFirewallIpsetPostParams, ClusterFirewallMacrosGetResult, ClusterFirewallOptionsGetResult, ClusterFirewallOptionsPutParams, ClusterFirewallRefsGetParams, ClusterFirewallRefsGetResult, ClusterFirewallRulesGetResult, ClusterFirewallRulesPosDeleteParams, ClusterFirewallRulesPosGetResult, ClusterFirewallRulesPosPutParams, ClusterFirewallRulesPostParams, ClusterGetResult, ClusterHaGetResult, ClusterHaGroupsGetResult, ClusterHaGroupsGroupGetResult, ClusterHaGroupsGroupPutParams, ClusterHaGroupsPostParams, ClusterHaResourcesGetParams, ClusterHaResourcesGetResult, ClusterHaResourcesMigratePostParams, ClusterHaResourcesMigratePostResult, ClusterHaResourcesPostParams, ClusterHaResourcesRelocatePostParams, ClusterHaResourcesRelocatePostResult, ClusterHaResourcesSidDeleteParams, ClusterHaResourcesSidGetResult, ClusterHaResourcesSidPutParams, ClusterHaRulesGetParams, ClusterHaRulesGetResult, ClusterHaRulesPostParams, ClusterHaRulesRuleGetResult, ClusterHaRulesRulePutParams, ClusterHaStatusCurrentGetResult, ClusterHaStatusDisarmHaPostParams, ClusterHaStatusGetResult, ClusterHaStatusManagerStatusGetResult, ClusterJobsGetResult, ClusterJobsRealmSyncGetResult, ClusterJobsRealmSyncIdGetResult, ClusterJobsRealmSyncIdPostParams, ClusterJobsRealmSyncIdPutParams, ClusterJobsScheduleAnalyzeGetParams, ClusterJobsScheduleAnalyzeGetResult, ClusterLogGetParams, ClusterLogGetResult, ClusterMappingDirGetParams, ClusterMappingDirGetResult, ClusterMappingDirIdGetResult, ClusterMappingDirIdPutParams, ClusterMappingDirPostParams, ClusterMappingGetResult, ClusterMappingPciGetParams, ClusterMappingPciGetResult, ClusterMappingPciIdGetResult, ClusterMappingPciIdPutParams, ClusterMappingPciPostParams, ClusterMappingUsbGetParams, ClusterMappingUsbGetResult, ClusterMappingUsbIdGetResult, ClusterMappingUsbIdPutParams, ClusterMappingUsbPostParams, ClusterMetricsExportGetParams, ClusterMetricsExportGetResult, ClusterMetricsGetResult, ClusterMetricsServerGetResult, ClusterMetricsServerIdGetResult, ClusterMetricsServerIdPostParams, ClusterMetricsServerIdPutParams, ClusterNextidGetParams, ClusterNextidGetResult, ClusterNotificationsEndpointsGetResult, ClusterNotificationsEndpointsGotifyGetResult, ClusterNotificationsEndpointsGotifyNameGetResult, ClusterNotificationsEndpointsGotifyNamePutParams, ClusterNotificationsEndpointsGotifyPostParams, ClusterNotificationsEndpointsSendmailGetResult, ClusterNotificationsEndpointsSendmailNameGetResult, ClusterNotificationsEndpointsSendmailNamePutParams, ClusterNotificationsEndpointsSendmailPostParams, ClusterNotificationsEndpointsSmtpGetResult, ClusterNotificationsEndpointsSmtpNameGetResult, ClusterNotificationsEndpointsSmtpNamePutParams, ClusterNotificationsEndpointsSmtpPostParams, ClusterNotificationsEndpointsWebhookGetResult, ClusterNotificationsEndpointsWebhookNameGetResult, ClusterNotificationsEndpointsWebhookNamePutParams, ClusterNotificationsEndpointsWebhookPostParams, ClusterNotificationsGetResult, ClusterNotificationsMatcherFieldValuesGetResult, ClusterNotificationsMatcherFieldsGetResult, ClusterNotificationsMatchersGetResult, ClusterNotificationsMatchersNameGetResult, ClusterNotificationsMatchersNamePutParams, ClusterNotificationsMatchersPostParams, ClusterNotificationsTargetsGetResult, ClusterOptionsGetResult, ClusterOptionsPutParams, ClusterQemuCpuFlagsGetParams, ClusterQemuCpuFlagsGetResult, ClusterQemuCustomCpuModelsCputypeGetResult, ClusterQemuCustomCpuModelsCputypePutParams, ClusterQemuCustomCpuModelsGetResult, ClusterQemuCustomCpuModelsPostParams, ClusterQemuGetResult, ClusterReplicationGetResult, ClusterReplicationIdDeleteParams, ClusterReplicationIdGetResult, ClusterReplicationIdPutParams, ClusterReplicationPostParams, ClusterResourcesGetParams, ClusterResourcesGetResult, ClusterSdnControllersControllerDeleteParams, ClusterSdnControllersControllerGetParams, ClusterSdnControllersControllerGetResult, ClusterSdnControllersControllerPutParams, ClusterSdnControllersGetParams, ClusterSdnControllersGetResult, ClusterSdnControllersPostParams, ClusterSdnDnsDnsDeleteParams, ClusterSdnDnsDnsGetResult, ClusterSdnDnsDnsPutParams, ClusterSdnDnsGetParams, ClusterSdnDnsGetResult, ClusterSdnDnsPostParams, ClusterSdnDryRunGetParams, ClusterSdnDryRunGetResult, ClusterSdnFabricsAllGetParams, ClusterSdnFabricsAllGetResult, ClusterSdnFabricsFabricGetParams, ClusterSdnFabricsFabricGetResult, ClusterSdnFabricsFabricIdGetResult, ClusterSdnFabricsFabricIdPutParams, ClusterSdnFabricsFabricPostParams, ClusterSdnFabricsGetResult, ClusterSdnFabricsNodeFabricIdGetParams, ClusterSdnFabricsNodeFabricIdGetResult, ClusterSdnFabricsNodeFabricIdPostParams, ClusterSdnFabricsNodeGetParams, ClusterSdnFabricsNodeGetResult, ClusterSdnFabricsNodeNodeIdGetResult, ClusterSdnFabricsNodeNodeIdPutParams, ClusterSdnGetResult, ClusterSdnIpamsGetParams, ClusterSdnIpamsGetResult, ClusterSdnIpamsIpamDeleteParams, ClusterSdnIpamsIpamGetResult, ClusterSdnIpamsIpamPutParams, ClusterSdnIpamsPostParams, ClusterSdnIpamsStatusGetResult, ClusterSdnLockDeleteParams, ClusterSdnLockPostParams, ClusterSdnLockPostResult, ClusterSdnPrefixListsEntriesGetResult, ClusterSdnPrefixListsEntriesPostParams, ClusterSdnPrefixListsEntriesUrlSeqDeleteParams, ClusterSdnPrefixListsEntriesUrlSeqGetResult, ClusterSdnPrefixListsEntriesUrlSeqPutParams, ClusterSdnPrefixListsGetParams, ClusterSdnPrefixListsGetResult, ClusterSdnPrefixListsIdDeleteParams, ClusterSdnPrefixListsIdGetResult, ClusterSdnPrefixListsIdPutParams, ClusterSdnPrefixListsPostParams, ClusterSdnPutParams, ClusterSdnRollbackPostParams, ClusterSdnRouteMapsEntriesEntryOrderDeleteParams, ClusterSdnRouteMapsEntriesEntryOrderGetResult, ClusterSdnRouteMapsEntriesEntryOrderPutParams, ClusterSdnRouteMapsEntriesGetParams, ClusterSdnRouteMapsEntriesGetResult, ClusterSdnRouteMapsEntriesPostParams, ClusterSdnRouteMapsEntriesRouteMapIdGetParams, ClusterSdnRouteMapsEntriesRouteMapIdGetResult, ClusterSdnRouteMapsGetParams, ClusterSdnRouteMapsGetResult, ClusterSdnVnetsFirewallGetResult, ClusterSdnVnetsFirewallOptionsGetResult, ClusterSdnVnetsFirewallOptionsPutParams, ClusterSdnVnetsFirewallRulesGetResult, ClusterSdnVnetsFirewallRulesPosDeleteParams, ClusterSdnVnetsFirewallRulesPosGetResult, ClusterSdnVnetsFirewallRulesPosPutParams, ClusterSdnVnetsFirewallRulesPostParams, ClusterSdnVnetsGetParams, ClusterSdnVnetsGetResult, ClusterSdnVnetsIpsDeleteParams, ClusterSdnVnetsIpsPostParams, ClusterSdnVnetsIpsPutParams, ClusterSdnVnetsPostParams, ClusterSdnVnetsSubnetsGetParams, ClusterSdnVnetsSubnetsGetResult, ClusterSdnVnetsSubnetsPostParams, ClusterSdnVnetsSubnetsSubnetDeleteParams, ClusterSdnVnetsSubnetsSubnetGetParams, ClusterSdnVnetsSubnetsSubnetGetResult, ClusterSdnVnetsSubnetsSubnetPutParams, ClusterSdnVnetsVnetDeleteParams, ClusterSdnVnetsVnetGetParams, ClusterSdnVnetsVnetGetResult, ClusterSdnVnetsVnetPutParams, ClusterSdnZonesGetParams, ClusterSdnZonesGetResult, ClusterSdnZonesPostParams, ClusterSdnZonesZoneDeleteParams, ClusterSdnZonesZoneGetParams, ClusterSdnZonesZoneGetResult, ClusterSdnZonesZonePutParams, ClusterStatusGetResult, ClusterTasksGetResult, NodesAplinfoGetResult, NodesAplinfoPostParams, NodesAptChangelogGetParams, NodesAptChangelogGetResult, NodesAptGetResult, NodesAptRepositoriesGetResult, NodesAptRepositoriesPostParams, NodesAptRepositoriesPutParams, NodesAptUpdateGetResult, NodesAptUpdatePostParams, NodesAptVersionsGetResult, NodesCapabilitiesGetResult, NodesCapabilitiesQemuCpuFlagsGetParams, NodesCapabilitiesQemuCpuFlagsGetResult, NodesCapabilitiesQemuCpuGetParams, NodesCapabilitiesQemuCpuGetResult, NodesCapabilitiesQemuGetResult, NodesCapabilitiesQemuMachinesGetParams, NodesCapabilitiesQemuMachinesGetResult, NodesCapabilitiesQemuMigrationGetResult, NodesCephCfgDbGetResult, NodesCephCfgGetResult, NodesCephCfgRawGetResult, NodesCephCfgValueGetParams, NodesCephCfgValueGetResult, NodesCephCmdSafetyGetParams, NodesCephCmdSafetyGetResult, NodesCephCrushGetResult, NodesCephFsGetResult, NodesCephFsNameDeleteParams, NodesCephFsNamePostParams, NodesCephGetResult, NodesCephInitPostParams, NodesCephLogGetParams, NodesCephLogGetResult, NodesCephMdsGetResult, NodesCephMdsNamePostParams, NodesCephMgrGetResult, NodesCephMonGetResult, NodesCephMonMonidPostParams, NodesCephOsdGetResult, NodesCephOsdLvInfoGetParams, NodesCephOsdLvInfoGetResult, NodesCephOsdMetadataGetResult, NodesCephOsdOsdidDeleteParams, NodesCephOsdOsdidGetResult, NodesCephOsdPostParams, NodesCephOsdScrubPostParams, NodesCephPoolGetResult, NodesCephPoolNameDeleteParams, NodesCephPoolNameGetResult, NodesCephPoolNamePutParams, NodesCephPoolPostParams, NodesCephPoolStatusGetParams, NodesCephPoolStatusGetResult, NodesCephRestartPostParams, NodesCephRulesGetResult, NodesCephStartPostParams, NodesCephStatusGetResult, NodesCephStopPostParams, NodesCertificatesAcmeCertificatePostParams, NodesCertificatesAcmeCertificatePutParams, NodesCertificatesAcmeGetResult, NodesCertificatesCustomDeleteParams, NodesCertificatesCustomPostParams, NodesCertificatesCustomPostResult, NodesCertificatesGetResult, NodesCertificatesInfoGetResult, NodesConfigGetParams, NodesConfigGetResult, NodesConfigPutParams, NodesDisksDirectoryGetResult, NodesDisksDirectoryNameDeleteParams, NodesDisksDirectoryPostParams, NodesDisksGetResult, NodesDisksInitgptPostParams, NodesDisksListGetParams, NodesDisksListGetResult, NodesDisksLvmGetResult, NodesDisksLvmNameDeleteParams, NodesDisksLvmPostParams, NodesDisksLvmthinGetResult, NodesDisksLvmthinNameDeleteParams, NodesDisksLvmthinPostParams, NodesDisksSmartGetParams, NodesDisksSmartGetResult, NodesDisksWipediskPutParams, NodesDisksZfsGetResult, NodesDisksZfsNameDeleteParams, NodesDisksZfsNameGetResult, NodesDisksZfsPostParams, NodesDnsGetResult, NodesDnsPutParams, NodesExecutePostParams, NodesExecutePostResult, NodesFirewallGetResult, NodesFirewallLogGetParams, NodesFirewallLogGetResult, NodesFirewallOptionsGetResult, NodesFirewallOptionsPutParams, NodesFirewallRulesGetResult, NodesFirewallRulesPosDeleteParams, NodesFirewallRulesPosGetResult, NodesFirewallRulesPosPutParams, NodesFirewallRulesPostParams, NodesGetResult, NodesHardwareGetResult, NodesHardwarePciGetParams, NodesHardwarePciGetResult, NodesHardwarePciMdevGetResult, NodesHardwarePciPciIdOrMappingGetResult, NodesHardwareUsbGetResult, NodesHostsGetResult, NodesHostsPostParams, NodesJournalGetParams, NodesJournalGetResult, NodesLxcClonePostParams, NodesLxcConfigGetParams, NodesLxcConfigGetResult, NodesLxcConfigPutParams, NodesLxcFeatureGetParams, NodesLxcFeatureGetResult, NodesLxcFirewallAliasesGetResult, NodesLxcFirewallAliasesNameDeleteParams, NodesLxcFirewallAliasesNameGetResult, NodesLxcFirewallAliasesNamePutParams, NodesLxcFirewallAliasesPostParams, NodesLxcFirewallGetResult, NodesLxcFirewallIpsetCidrDeleteParams, NodesLxcFirewallIpsetCidrGetResult, NodesLxcFirewallIpsetCidrPutParams, NodesLxcFirewallIpsetGetResult, NodesLxcFirewallIpsetNameDeleteParams, NodesLxcFirewallIpsetNameGetResult, NodesLxcFirewallIpsetNamePostParams, NodesLxcFirewallIpsetPostParams, NodesLxcFirewallLogGetParams, NodesLxcFirewallLogGetResult, NodesLxcFirewallOptionsGetResult, NodesLxcFirewallOptionsPutParams, NodesLxcFirewallRefsGetParams, NodesLxcFirewallRefsGetResult, NodesLxcFirewallRulesGetResult, NodesLxcFirewallRulesPosDeleteParams, NodesLxcFirewallRulesPosGetResult, NodesLxcFirewallRulesPosPutParams, NodesLxcFirewallRulesPostParams, NodesLxcGetResult, NodesLxcInterfacesGetResult, NodesLxcMigrateGetParams, NodesLxcMigrateGetResult, NodesLxcMigratePostParams, NodesLxcMoveVolumePostParams, NodesLxcMtunnelPostParams, NodesLxcMtunnelPostResult, NodesLxcMtunnelwebsocketGetParams, NodesLxcMtunnelwebsocketGetResult, NodesLxcPendingGetResult, NodesLxcPostParams, NodesLxcRemoteMigratePostParams, NodesLxcResizePutParams, NodesLxcRrdGetParams, NodesLxcRrdGetResult, NodesLxcRrddataGetParams, NodesLxcRrddataGetResult, NodesLxcSnapshotConfigGetResult, NodesLxcSnapshotConfigPutParams, NodesLxcSnapshotGetResult, NodesLxcSnapshotPostParams, NodesLxcSnapshotRollbackPostParams, NodesLxcSnapshotSnapnameDeleteParams, NodesLxcSnapshotSnapnameGetResult, NodesLxcSpiceproxyPostParams, NodesLxcSpiceproxyPostResult, NodesLxcStatusCurrentGetResult, NodesLxcStatusGetResult, NodesLxcStatusRebootPostParams, NodesLxcStatusShutdownPostParams, NodesLxcStatusStartPostParams, NodesLxcStatusStopPostParams, NodesLxcTermproxyPostResult, NodesLxcVmidDeleteParams, NodesLxcVmidGetResult, NodesLxcVncproxyPostParams, NodesLxcVncproxyPostResult, NodesLxcVncwebsocketGetParams, NodesLxcVncwebsocketGetResult, NodesMigrateallPostParams, NodesNetstatGetResult, NodesNetworkGetParams, NodesNetworkGetResult, NodesNetworkIfaceGetResult, NodesNetworkIfacePutParams, NodesNetworkPostParams, NodesNetworkPutParams, NodesNodeGetResult, NodesQemuAgentExecPostParams, NodesQemuAgentExecPostResult, NodesQemuAgentExecStatusGetParams, NodesQemuAgentExecStatusGetResult, NodesQemuAgentFileReadGetParams, NodesQemuAgentFileReadGetResult, NodesQemuAgentFileWritePostParams, NodesQemuAgentFsfreezeFreezePostResult, NodesQemuAgentFsfreezeStatusPostResult, NodesQemuAgentFsfreezeThawPostResult, NodesQemuAgentFstrimPostResult, NodesQemuAgentGetFsinfoGetResult, NodesQemuAgentGetHostNameGetResult, NodesQemuAgentGetMemoryBlockInfoGetResult, NodesQemuAgentGetMemoryBlocksGetResult, NodesQemuAgentGetOsinfoGetResult, NodesQemuAgentGetResult, NodesQemuAgentGetTimeGetResult, NodesQemuAgentGetTimezoneGetResult, NodesQemuAgentGetUsersGetResult, NodesQemuAgentGetVcpusGetResult, NodesQemuAgentInfoGetResult, NodesQemuAgentNetworkGetInterfacesGetResult, NodesQemuAgentPingPostResult, NodesQemuAgentPostParams, NodesQemuAgentPostResult, NodesQemuAgentSetUserPasswordPostParams, NodesQemuAgentSetUserPasswordPostResult, NodesQemuAgentShutdownPostResult, NodesQemuAgentSuspendDiskPostResult, NodesQemuAgentSuspendHybridPostResult, NodesQemuAgentSuspendRamPostResult, NodesQemuClonePostParams, NodesQemuCloudinitDumpGetParams, NodesQemuCloudinitDumpGetResult, NodesQemuCloudinitGetResult, NodesQemuConfigGetParams, NodesQemuConfigGetResult, NodesQemuConfigPostParams, NodesQemuConfigPutParams, NodesQemuDbusVmstatePostParams, NodesQemuFeatureGetParams, NodesQemuFeatureGetResult, NodesQemuFirewallAliasesGetResult, NodesQemuFirewallAliasesNameDeleteParams, NodesQemuFirewallAliasesNameGetResult, NodesQemuFirewallAliasesNamePutParams, NodesQemuFirewallAliasesPostParams, NodesQemuFirewallGetResult, NodesQemuFirewallIpsetCidrDeleteParams, NodesQemuFirewallIpsetCidrGetResult, NodesQemuFirewallIpsetCidrPutParams, NodesQemuFirewallIpsetGetResult, NodesQemuFirewallIpsetNameDeleteParams, NodesQemuFirewallIpsetNameGetResult, NodesQemuFirewallIpsetNamePostParams, NodesQemuFirewallIpsetPostParams, NodesQemuFirewallLogGetParams, NodesQemuFirewallLogGetResult, NodesQemuFirewallOptionsGetResult, NodesQemuFirewallOptionsPutParams, NodesQemuFirewallRefsGetParams, NodesQemuFirewallRefsGetResult, NodesQemuFirewallRulesGetResult, NodesQemuFirewallRulesPosDeleteParams, NodesQemuFirewallRulesPosGetResult, NodesQemuFirewallRulesPosPutParams, NodesQemuFirewallRulesPostParams, NodesQemuGetParams, NodesQemuGetResult, NodesQemuMigrateGetParams, NodesQemuMigrateGetResult, NodesQemuMigratePostParams, NodesQemuMonitorPostParams, NodesQemuMonitorPostResult, NodesQemuMoveDiskPostParams, NodesQemuMtunnelPostParams, NodesQemuMtunnelPostResult, NodesQemuMtunnelwebsocketGetParams, NodesQemuMtunnelwebsocketGetResult, NodesQemuPendingGetResult, NodesQemuPostParams, NodesQemuRemoteMigratePostParams, NodesQemuResizePutParams, NodesQemuRrdGetParams, NodesQemuRrdGetResult, NodesQemuRrddataGetParams, NodesQemuRrddataGetResult, NodesQemuSendkeyPutParams, NodesQemuSnapshotConfigGetResult, NodesQemuSnapshotConfigPutParams, NodesQemuSnapshotGetResult, NodesQemuSnapshotPostParams, NodesQemuSnapshotRollbackPostParams, NodesQemuSnapshotSnapnameDeleteParams, NodesQemuSnapshotSnapnameGetResult, NodesQemuSpiceproxyPostParams, NodesQemuSpiceproxyPostResult, NodesQemuStatusCurrentGetResult, NodesQemuStatusGetResult, NodesQemuStatusRebootPostParams, NodesQemuStatusResetPostParams, NodesQemuStatusResumePostParams, NodesQemuStatusShutdownPostParams, NodesQemuStatusStartPostParams, NodesQemuStatusStopPostParams, NodesQemuStatusSuspendPostParams, NodesQemuTemplatePostParams, NodesQemuTermproxyPostParams, NodesQemuTermproxyPostResult, NodesQemuUnlinkPutParams, NodesQemuVmidDeleteParams, NodesQemuVmidGetResult, NodesQemuVncproxyPostParams, NodesQemuVncproxyPostResult, NodesQemuVncwebsocketGetParams, NodesQemuVncwebsocketGetResult, NodesQueryOciRepoTagsGetParams, NodesQueryOciRepoTagsGetResult, NodesQueryUrlMetadataGetParams, NodesQueryUrlMetadataGetResult, NodesReplicationGetParams, NodesReplicationGetResult, NodesReplicationIdGetResult, NodesReplicationLogGetParams, NodesReplicationLogGetResult, NodesReplicationScheduleNowPostResult, NodesReplicationStatusGetResult, NodesReportGetResult, NodesRrdGetParams, NodesRrdGetResult, NodesRrddataGetParams, NodesRrddataGetResult, NodesScanCifsGetParams, NodesScanCifsGetResult, NodesScanGetResult, NodesScanIscsiGetParams, NodesScanIscsiGetResult, NodesScanLvmGetResult, NodesScanLvmthinGetParams, NodesScanLvmthinGetResult, NodesScanNfsGetParams, NodesScanNfsGetResult, NodesScanPbsGetParams, NodesScanPbsGetResult, NodesScanZfsGetResult, NodesSdnFabricsFabricGetResult, NodesSdnFabricsInterfacesGetResult, NodesSdnFabricsNeighborsGetResult, NodesSdnFabricsRoutesGetResult, NodesSdnGetResult, NodesSdnVnetsMacVrfGetResult, NodesSdnVnetsVnetGetResult, NodesSdnZonesBridgesGetResult, NodesSdnZonesContentGetResult, NodesSdnZonesGetResult, NodesSdnZonesIpVrfGetResult, NodesSdnZonesZoneGetResult, NodesServicesGetResult, NodesServicesServiceGetResult, NodesServicesStateGetResult, NodesSpiceshellPostParams, NodesSpiceshellPostResult, NodesStartallPostParams, NodesStatusGetResult, NodesStatusPostParams, NodesStopallPostParams, NodesStorageContentGetParams, NodesStorageContentGetResult, NodesStorageContentPostParams, NodesStorageContentPostResult, NodesStorageContentVolumeDeleteParams, NodesStorageContentVolumeGetResult, NodesStorageContentVolumePostParams, NodesStorageContentVolumePutParams, NodesStorageDownloadUrlPostParams, NodesStorageFileRestoreDownloadGetParams, NodesStorageFileRestoreDownloadGetResult, NodesStorageFileRestoreListGetParams, NodesStorageFileRestoreListGetResult, NodesStorageGetParams, NodesStorageGetResult, NodesStorageIdentityGetResult, NodesStorageImportMetadataGetParams, NodesStorageImportMetadataGetResult, NodesStorageOciRegistryPullPostParams, NodesStoragePrunebackupsDeleteParams, NodesStoragePrunebackupsGetParams, NodesStoragePrunebackupsGetResult, NodesStorageRrdGetParams, NodesStorageRrdGetResult, NodesStorageRrddataGetParams, NodesStorageRrddataGetResult, NodesStorageStatusGetResult, NodesStorageStorageGetResult, NodesStorageUploadPostParams, NodesSubscriptionGetResult, NodesSubscriptionPostParams, NodesSubscriptionPutParams, NodesSuspendallPostParams, NodesSyslogGetParams, NodesSyslogGetResult, NodesTasksGetParams, NodesTasksGetResult, NodesTasksLogGetParams, NodesTasksLogGetResult, NodesTasksStatusGetResult, NodesTasksUpidGetResult, NodesTermproxyPostParams, NodesTermproxyPostResult, NodesTimeGetResult, NodesTimePutParams, NodesVersionGetResult, NodesVncshellPostParams, NodesVncshellPostResult, NodesVncwebsocketGetParams, NodesVncwebsocketGetResult, NodesVzdumpDefaultsGetParams, NodesVzdumpDefaultsGetResult, NodesVzdumpExtractconfigGetParams, NodesVzdumpExtractconfigGetResult, NodesVzdumpPostParams, NodesWakeonlanPostResult, PoolsDeleteParams, PoolsGetParams, PoolsGetResult, PoolsPoolidGetParams, PoolsPoolidGetResult, PoolsPoolidPutParams, PoolsPostParams, PoolsPutParams, StorageGetParams, StorageGetResult, StoragePostParams, StoragePostResult, StorageStorageGetResult, StorageStoragePutParams, StorageStoragePutResult, VersionGetResult } from './components.js';

/** The whole API, path by path. */
export interface PveTree {
  readonly access: AccessPath;
  readonly cluster: ClusterPath;
  readonly nodes: NodesPath;
  readonly pools: PoolsPath;
  readonly storage: StoragePath;
  readonly version: VersionPath;
}

/** `/access` */
export interface AccessPath {
  readonly acl: AccessAclPath;
  readonly domains: AccessDomainsPath;
  readonly groups: AccessGroupsPath;
  readonly openid: AccessOpenidPath;
  readonly password: AccessPasswordPath;
  readonly permissions: AccessPermissionsPath;
  readonly roles: AccessRolesPath;
  readonly tfa: AccessTfaPath;
  readonly ticket: AccessTicketPath;
  readonly users: AccessUsersPath;
  readonly vncticket: AccessVncticketPath;
  /**
   * `GET /access`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessGetResult>;
}

/** `/access/acl` */
export interface AccessAclPath {
  /**
   * `GET /access/acl`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessAclGetResult>;
  /**
   * `PUT /access/acl`
   * Needs the right to change permissions on `{path}`.
   */
  put(params: AccessAclPutParams, options?: CallOptions): Promise<null>;
}

/** `/access/domains` */
export interface AccessDomainsPath {
  (realm: string): AccessDomainsRealmPath;
  /**
   * `GET /access/domains`
   * Needs no login.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessDomainsGetResult>;
  /**
   * `POST /access/domains`
   * Needs `Realm.Allocate` on `/access/realm`.
   */
  post(params: AccessDomainsPostParams, options?: CallOptions): Promise<null>;
}

/** `/access/domains/{realm}` */
export interface AccessDomainsRealmPath {
  readonly sync: AccessDomainsSyncPath;
  /**
   * `GET /access/domains/{realm}`
   * Needs `Realm.Allocate` or `Sys.Audit` on `/access/realm`.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessDomainsRealmGetResult>;
  /**
   * `PUT /access/domains/{realm}`
   * Needs `Realm.Allocate` on `/access/realm`.
   */
  put(params?: AccessDomainsRealmPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /access/domains/{realm}`
   * Needs `Realm.Allocate` on `/access/realm`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/access/domains/{realm}/sync` */
export interface AccessDomainsSyncPath {
  /**
   * `POST /access/domains/{realm}/sync`
   * Starts a task.
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   */
  post(params?: AccessDomainsSyncPostParams, options?: CallOptions): Task;
}

/** `/access/groups` */
export interface AccessGroupsPath {
  (groupid: string): AccessGroupsGroupidPath;
  /**
   * `GET /access/groups`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessGroupsGetResult>;
  /**
   * `POST /access/groups`
   * Needs `Group.Allocate` on `/access/groups`.
   */
  post(params: AccessGroupsPostParams, options?: CallOptions): Promise<null>;
}

/** `/access/groups/{groupid}` */
export interface AccessGroupsGroupidPath {
  /**
   * `GET /access/groups/{groupid}`
   * Needs `Sys.Audit` or `Group.Allocate` on `/access/groups`.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessGroupsGroupidGetResult>;
  /**
   * `PUT /access/groups/{groupid}`
   * Needs `Group.Allocate` on `/access/groups`.
   */
  put(params?: AccessGroupsGroupidPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /access/groups/{groupid}`
   * Needs `Group.Allocate` on `/access/groups`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/access/openid` */
export interface AccessOpenidPath {
  readonly 'auth-url': AccessOpenidAuthUrlPath;
  readonly login: AccessOpenidLoginPath;
  /**
   * `GET /access/openid`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessOpenidGetResult>;
}

/** `/access/openid/auth-url` */
export interface AccessOpenidAuthUrlPath {
  /**
   * `POST /access/openid/auth-url`
   * Needs no login.
   */
  post(params: AccessOpenidAuthUrlPostParams, options?: CallOptions): Promise<AccessOpenidAuthUrlPostResult>;
}

/** `/access/openid/login` */
export interface AccessOpenidLoginPath {
  /**
   * `POST /access/openid/login`
   * Needs no login.
   */
  post(params: AccessOpenidLoginPostParams, options?: CallOptions): Promise<AccessOpenidLoginPostResult>;
}

/** `/access/password` */
export interface AccessPasswordPath {
  /**
   * `PUT /access/password`
   * Needs to be that user or (`Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups), and what PVE checks beside it.
   * Closed to API tokens.
   */
  put(params: AccessPasswordPutParams, options?: CallOptions): Promise<null>;
}

/** `/access/permissions` */
export interface AccessPermissionsPath {
  /**
   * `GET /access/permissions`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: AccessPermissionsGetParams, options?: CallOptions): Promise<AccessPermissionsGetResult>;
}

/** `/access/roles` */
export interface AccessRolesPath {
  (roleid: string): AccessRolesRoleidPath;
  /**
   * `GET /access/roles`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessRolesGetResult>;
  /**
   * `POST /access/roles`
   * Needs `Sys.Modify` on `/access`.
   */
  post(params: AccessRolesPostParams, options?: CallOptions): Promise<null>;
}

/** `/access/roles/{roleid}` */
export interface AccessRolesRoleidPath {
  /**
   * `GET /access/roles/{roleid}`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessRolesRoleidGetResult>;
  /**
   * `PUT /access/roles/{roleid}`
   * Needs `Sys.Modify` on `/access`.
   */
  put(params?: AccessRolesRoleidPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /access/roles/{roleid}`
   * Needs `Sys.Modify` on `/access`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/access/tfa` */
export interface AccessTfaPath {
  (userid: string): AccessTfaUseridPath;
  /**
   * `GET /access/tfa`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessTfaGetResult>;
}

/** `/access/tfa/{userid}` */
export interface AccessTfaUseridPath {
  (id: string): AccessTfaIdPath;
  /**
   * `GET /access/tfa/{userid}`
   * Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessTfaUseridGetResult>;
  /**
   * `POST /access/tfa/{userid}`
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  post(params: AccessTfaUseridPostParams, options?: CallOptions): Promise<AccessTfaUseridPostResult>;
}

/** `/access/tfa/{userid}/{id}` */
export interface AccessTfaIdPath {
  /**
   * `GET /access/tfa/{userid}/{id}`
   * Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessTfaIdGetResult>;
  /**
   * `PUT /access/tfa/{userid}/{id}`
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  put(params?: AccessTfaIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /access/tfa/{userid}/{id}`
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  delete(params?: AccessTfaIdDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/access/ticket` */
export interface AccessTicketPath {
  /**
   * `GET /access/ticket`
   * Needs no login.
   */
  get(params?: undefined, options?: CallOptions): Promise<null>;
  /**
   * `POST /access/ticket`
   * Needs no login.
   * Closed to API tokens.
   */
  post(params: AccessTicketPostParams, options?: CallOptions): Promise<AccessTicketPostResult>;
}

/** `/access/users` */
export interface AccessUsersPath {
  (userid: string): AccessUsersUseridPath;
  /**
   * `GET /access/users`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: AccessUsersGetParams, options?: CallOptions): Promise<AccessUsersGetResult>;
  /**
   * `POST /access/users`
   * Needs `Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups, and what PVE checks beside it.
   */
  post(params: AccessUsersPostParams, options?: CallOptions): Promise<null>;
}

/** `/access/users/{userid}` */
export interface AccessUsersUseridPath {
  readonly tfa: AccessUsersTfaPath;
  readonly token: AccessUsersTokenPath;
  readonly 'unlock-tfa': AccessUsersUnlockTfaPath;
  /**
   * `GET /access/users/{userid}`
   * Needs `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessUsersUseridGetResult>;
  /**
   * `PUT /access/users/{userid}`
   * Needs `User.Modify` on one of the user's groups.
   */
  put(params?: AccessUsersUseridPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /access/users/{userid}`
   * Needs `Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/access/users/{userid}/tfa` */
export interface AccessUsersTfaPath {
  /**
   * `GET /access/users/{userid}/tfa`
   * Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  get(params?: AccessUsersTfaGetParams, options?: CallOptions): Promise<AccessUsersTfaGetResult>;
}

/** `/access/users/{userid}/token` */
export interface AccessUsersTokenPath {
  (tokenid: string): AccessUsersTokenTokenidPath;
  /**
   * `GET /access/users/{userid}/token`
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessUsersTokenGetResult>;
}

/** `/access/users/{userid}/token/{tokenid}` */
export interface AccessUsersTokenTokenidPath {
  /**
   * `GET /access/users/{userid}/token/{tokenid}`
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessUsersTokenTokenidGetResult>;
  /**
   * `POST /access/users/{userid}/token/{tokenid}`
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  post(params?: AccessUsersTokenTokenidPostParams, options?: CallOptions): Promise<AccessUsersTokenTokenidPostResult>;
  /**
   * `PUT /access/users/{userid}/token/{tokenid}`
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  put(params?: AccessUsersTokenTokenidPutParams, options?: CallOptions): Promise<AccessUsersTokenTokenidPutResult>;
  /**
   * `DELETE /access/users/{userid}/token/{tokenid}`
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/access/users/{userid}/unlock-tfa` */
export interface AccessUsersUnlockTfaPath {
  /**
   * `PUT /access/users/{userid}/unlock-tfa`
   * Needs `User.Modify` on one of the user's groups.
   * Since PVE 8.4.
   */
  put(params?: undefined, options?: CallOptions): Promise<AccessUsersUnlockTfaPutResult>;
}

/** `/access/vncticket` */
export interface AccessVncticketPath {
  /**
   * `POST /access/vncticket`
   * Needs no login.
   * Since PVE 9.2.
   */
  post(params: AccessVncticketPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster` */
export interface ClusterPath {
  readonly acme: ClusterAcmePath;
  readonly backup: ClusterBackupPath;
  readonly 'backup-info': ClusterBackupInfoPath;
  readonly 'bulk-action': ClusterBulkActionPath;
  readonly ceph: ClusterCephPath;
  readonly config: ClusterConfigPath;
  readonly firewall: ClusterFirewallPath;
  readonly ha: ClusterHaPath;
  readonly jobs: ClusterJobsPath;
  readonly log: ClusterLogPath;
  readonly mapping: ClusterMappingPath;
  readonly metrics: ClusterMetricsPath;
  readonly nextid: ClusterNextidPath;
  readonly notifications: ClusterNotificationsPath;
  readonly options: ClusterOptionsPath;
  readonly qemu: ClusterQemuPath;
  readonly replication: ClusterReplicationPath;
  readonly resources: ClusterResourcesPath;
  readonly sdn: ClusterSdnPath;
  readonly status: ClusterStatusPath;
  readonly tasks: ClusterTasksPath;
  /**
   * `GET /cluster`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterGetResult>;
}

/** `/cluster/acme` */
export interface ClusterAcmePath {
  readonly account: ClusterAcmeAccountPath;
  readonly 'challenge-schema': ClusterAcmeChallengeSchemaPath;
  readonly directories: ClusterAcmeDirectoriesPath;
  readonly meta: ClusterAcmeMetaPath;
  readonly plugins: ClusterAcmePluginsPath;
  readonly tos: ClusterAcmeTosPath;
  /**
   * `GET /cluster/acme`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmeGetResult>;
}

/** `/cluster/acme/account` */
export interface ClusterAcmeAccountPath {
  (name: string): ClusterAcmeAccountNamePath;
  /**
   * `GET /cluster/acme/account`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmeAccountGetResult>;
  /**
   * `POST /cluster/acme/account`
   * Starts a task.
   * Needs `root@pam`.
   */
  post(params: ClusterAcmeAccountPostParams, options?: CallOptions): Task;
}

/** `/cluster/acme/account/{name}` */
export interface ClusterAcmeAccountNamePath {
  /**
   * `GET /cluster/acme/account/{name}`
   * Needs `root@pam`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmeAccountNameGetResult>;
  /**
   * `PUT /cluster/acme/account/{name}`
   * Starts a task.
   * Needs `root@pam`.
   */
  put(params?: ClusterAcmeAccountNamePutParams, options?: CallOptions): Task;
  /**
   * `DELETE /cluster/acme/account/{name}`
   * Starts a task.
   * Needs `root@pam`.
   */
  delete(params?: undefined, options?: CallOptions): Task;
}

/** `/cluster/acme/challenge-schema` */
export interface ClusterAcmeChallengeSchemaPath {
  /**
   * `GET /cluster/acme/challenge-schema`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmeChallengeSchemaGetResult>;
}

/** `/cluster/acme/directories` */
export interface ClusterAcmeDirectoriesPath {
  /**
   * `GET /cluster/acme/directories`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmeDirectoriesGetResult>;
}

/** `/cluster/acme/meta` */
export interface ClusterAcmeMetaPath {
  /**
   * `GET /cluster/acme/meta`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 8.4.
   */
  get(params?: ClusterAcmeMetaGetParams, options?: CallOptions): Promise<ClusterAcmeMetaGetResult>;
}

/** `/cluster/acme/plugins` */
export interface ClusterAcmePluginsPath {
  (id: string): ClusterAcmePluginsIdPath;
  /**
   * `GET /cluster/acme/plugins`
   * Needs `Sys.Modify` on `/`.
   */
  get(params?: ClusterAcmePluginsGetParams, options?: CallOptions): Promise<ClusterAcmePluginsGetResult>;
  /**
   * `POST /cluster/acme/plugins`
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterAcmePluginsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/acme/plugins/{id}` */
export interface ClusterAcmePluginsIdPath {
  /**
   * `GET /cluster/acme/plugins/{id}`
   * Needs `Sys.Modify` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmePluginsIdGetResult>;
  /**
   * `PUT /cluster/acme/plugins/{id}`
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterAcmePluginsIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/acme/plugins/{id}`
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/acme/tos` */
export interface ClusterAcmeTosPath {
  /**
   * `GET /cluster/acme/tos`
   * Needs any login.
   */
  get(params?: ClusterAcmeTosGetParams, options?: CallOptions): Promise<ClusterAcmeTosGetResult | null>;
}

/** `/cluster/backup` */
export interface ClusterBackupPath {
  (id: string): ClusterBackupIdPath;
  /**
   * `GET /cluster/backup`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBackupGetResult>;
  /**
   * `POST /cluster/backup`
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  post(params?: ClusterBackupPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/backup/{id}` */
export interface ClusterBackupIdPath {
  readonly included_volumes: ClusterBackupIncludedVolumesPath;
  /**
   * `GET /cluster/backup/{id}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBackupIdGetResult>;
  /**
   * `PUT /cluster/backup/{id}`
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  put(params?: ClusterBackupIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/backup/{id}`
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/backup/{id}/included_volumes` */
export interface ClusterBackupIncludedVolumesPath {
  /**
   * `GET /cluster/backup/{id}/included_volumes`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBackupIncludedVolumesGetResult>;
}

/** `/cluster/backup-info` */
export interface ClusterBackupInfoPath {
  readonly 'not-backed-up': ClusterBackupInfoNotBackedUpPath;
  /**
   * `GET /cluster/backup-info`
   * Needs `root@pam`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBackupInfoGetResult>;
}

/** `/cluster/backup-info/not-backed-up` */
export interface ClusterBackupInfoNotBackedUpPath {
  /**
   * `GET /cluster/backup-info/not-backed-up`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBackupInfoNotBackedUpGetResult>;
}

/** `/cluster/bulk-action` */
export interface ClusterBulkActionPath {
  readonly guest: ClusterBulkActionGuestPath;
  /**
   * `GET /cluster/bulk-action`
   * Needs any login.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBulkActionGetResult>;
}

/** `/cluster/bulk-action/guest` */
export interface ClusterBulkActionGuestPath {
  readonly migrate: ClusterBulkActionGuestMigratePath;
  readonly shutdown: ClusterBulkActionGuestShutdownPath;
  readonly start: ClusterBulkActionGuestStartPath;
  readonly suspend: ClusterBulkActionGuestSuspendPath;
  /**
   * `GET /cluster/bulk-action/guest`
   * Needs any login.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBulkActionGuestGetResult>;
}

/** `/cluster/bulk-action/guest/migrate` */
export interface ClusterBulkActionGuestMigratePath {
  /**
   * `POST /cluster/bulk-action/guest/migrate`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  post(params: ClusterBulkActionGuestMigratePostParams, options?: CallOptions): Task;
}

/** `/cluster/bulk-action/guest/shutdown` */
export interface ClusterBulkActionGuestShutdownPath {
  /**
   * `POST /cluster/bulk-action/guest/shutdown`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  post(params?: ClusterBulkActionGuestShutdownPostParams, options?: CallOptions): Task;
}

/** `/cluster/bulk-action/guest/start` */
export interface ClusterBulkActionGuestStartPath {
  /**
   * `POST /cluster/bulk-action/guest/start`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  post(params?: ClusterBulkActionGuestStartPostParams, options?: CallOptions): Task;
}

/** `/cluster/bulk-action/guest/suspend` */
export interface ClusterBulkActionGuestSuspendPath {
  /**
   * `POST /cluster/bulk-action/guest/suspend`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  post(params?: ClusterBulkActionGuestSuspendPostParams, options?: CallOptions): Task;
}

/** `/cluster/ceph` */
export interface ClusterCephPath {
  readonly flags: ClusterCephFlagsPath;
  readonly metadata: ClusterCephMetadataPath;
  readonly status: ClusterCephStatusPath;
  /**
   * `GET /cluster/ceph`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterCephGetResult>;
}

/** `/cluster/ceph/flags` */
export interface ClusterCephFlagsPath {
  (flag: string): ClusterCephFlagsFlagPath;
  /**
   * `GET /cluster/ceph/flags`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterCephFlagsGetResult>;
  /**
   * `PUT /cluster/ceph/flags`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterCephFlagsPutParams, options?: CallOptions): Task;
}

/** `/cluster/ceph/flags/{flag}` */
export interface ClusterCephFlagsFlagPath {
  /**
   * `GET /cluster/ceph/flags/{flag}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterCephFlagsFlagGetResult>;
  /**
   * `PUT /cluster/ceph/flags/{flag}`
   * Needs `Sys.Modify` on `/`.
   */
  put(params: ClusterCephFlagsFlagPutParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ceph/metadata` */
export interface ClusterCephMetadataPath {
  /**
   * `GET /cluster/ceph/metadata`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: ClusterCephMetadataGetParams, options?: CallOptions): Promise<ClusterCephMetadataGetResult>;
}

/** `/cluster/ceph/status` */
export interface ClusterCephStatusPath {
  /**
   * `GET /cluster/ceph/status`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterCephStatusGetResult>;
}

/** `/cluster/config` */
export interface ClusterConfigPath {
  readonly apiversion: ClusterConfigApiversionPath;
  readonly join: ClusterConfigJoinPath;
  readonly nodes: ClusterConfigNodesPath;
  readonly qdevice: ClusterConfigQdevicePath;
  readonly totem: ClusterConfigTotemPath;
  /**
   * `GET /cluster/config`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterConfigGetResult>;
  /**
   * `POST /cluster/config`
   * Starts a task.
   * Needs `root@pam`.
   */
  post(params: ClusterConfigPostParams, options?: CallOptions): Task;
}

/** `/cluster/config/apiversion` */
export interface ClusterConfigApiversionPath {
  /**
   * `GET /cluster/config/apiversion`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterConfigApiversionGetResult>;
}

/** `/cluster/config/join` */
export interface ClusterConfigJoinPath {
  /**
   * `GET /cluster/config/join`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: ClusterConfigJoinGetParams, options?: CallOptions): Promise<ClusterConfigJoinGetResult>;
  /**
   * `POST /cluster/config/join`
   * Starts a task.
   * Needs `root@pam`.
   */
  post(params: ClusterConfigJoinPostParams, options?: CallOptions): Task;
}

/** `/cluster/config/nodes` */
export interface ClusterConfigNodesPath {
  (node: string): ClusterConfigNodesNodePath;
  /**
   * `GET /cluster/config/nodes`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterConfigNodesGetResult>;
}

/** `/cluster/config/nodes/{node}` */
export interface ClusterConfigNodesNodePath {
  /**
   * `POST /cluster/config/nodes/{node}`
   * Needs `root@pam`.
   */
  post(params?: ClusterConfigNodesNodePostParams, options?: CallOptions): Promise<ClusterConfigNodesNodePostResult>;
  /**
   * `DELETE /cluster/config/nodes/{node}`
   * Needs `root@pam`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/config/qdevice` */
export interface ClusterConfigQdevicePath {
  /**
   * `GET /cluster/config/qdevice`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterConfigQdeviceGetResult>;
}

/** `/cluster/config/totem` */
export interface ClusterConfigTotemPath {
  /**
   * `GET /cluster/config/totem`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterConfigTotemGetResult | null>;
}

/** `/cluster/firewall` */
export interface ClusterFirewallPath {
  readonly aliases: ClusterFirewallAliasesPath;
  readonly groups: ClusterFirewallGroupsPath;
  readonly ipset: ClusterFirewallIpsetPath;
  readonly macros: ClusterFirewallMacrosPath;
  readonly options: ClusterFirewallOptionsPath;
  readonly refs: ClusterFirewallRefsPath;
  readonly rules: ClusterFirewallRulesPath;
  /**
   * `GET /cluster/firewall`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallGetResult>;
}

/** `/cluster/firewall/aliases` */
export interface ClusterFirewallAliasesPath {
  (name: string): ClusterFirewallAliasesNamePath;
  /**
   * `GET /cluster/firewall/aliases`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallAliasesGetResult>;
  /**
   * `POST /cluster/firewall/aliases`
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallAliasesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/aliases/{name}` */
export interface ClusterFirewallAliasesNamePath {
  /**
   * `GET /cluster/firewall/aliases/{name}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallAliasesNameGetResult>;
  /**
   * `PUT /cluster/firewall/aliases/{name}`
   * Needs `Sys.Modify` on `/`.
   */
  put(params: ClusterFirewallAliasesNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/aliases/{name}`
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: ClusterFirewallAliasesNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/groups` */
export interface ClusterFirewallGroupsPath {
  (group: string): ClusterFirewallGroupsGroupPath;
  /**
   * `GET /cluster/firewall/groups`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallGroupsGetResult>;
  /**
   * `POST /cluster/firewall/groups`
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallGroupsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/groups/{group}` */
export interface ClusterFirewallGroupsGroupPath {
  (pos: number | string): ClusterFirewallGroupsPosPath;
  /**
   * `GET /cluster/firewall/groups/{group}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallGroupsGroupGetResult>;
  /**
   * `POST /cluster/firewall/groups/{group}`
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallGroupsGroupPostParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/groups/{group}`
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/groups/{group}/{pos}` */
export interface ClusterFirewallGroupsPosPath {
  /**
   * `GET /cluster/firewall/groups/{group}/{pos}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallGroupsPosGetResult>;
  /**
   * `PUT /cluster/firewall/groups/{group}/{pos}`
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterFirewallGroupsPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/groups/{group}/{pos}`
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: ClusterFirewallGroupsPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/ipset` */
export interface ClusterFirewallIpsetPath {
  (name: string): ClusterFirewallIpsetNamePath;
  /**
   * `GET /cluster/firewall/ipset`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallIpsetGetResult>;
  /**
   * `POST /cluster/firewall/ipset`
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallIpsetPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/ipset/{name}` */
export interface ClusterFirewallIpsetNamePath {
  (cidr: string): ClusterFirewallIpsetCidrPath;
  /**
   * `GET /cluster/firewall/ipset/{name}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallIpsetNameGetResult>;
  /**
   * `POST /cluster/firewall/ipset/{name}`
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallIpsetNamePostParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/ipset/{name}`
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: ClusterFirewallIpsetNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/ipset/{name}/{cidr}` */
export interface ClusterFirewallIpsetCidrPath {
  /**
   * `GET /cluster/firewall/ipset/{name}/{cidr}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallIpsetCidrGetResult>;
  /**
   * `PUT /cluster/firewall/ipset/{name}/{cidr}`
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterFirewallIpsetCidrPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/ipset/{name}/{cidr}`
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: ClusterFirewallIpsetCidrDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/macros` */
export interface ClusterFirewallMacrosPath {
  /**
   * `GET /cluster/firewall/macros`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallMacrosGetResult>;
}

/** `/cluster/firewall/options` */
export interface ClusterFirewallOptionsPath {
  /**
   * `GET /cluster/firewall/options`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallOptionsGetResult>;
  /**
   * `PUT /cluster/firewall/options`
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterFirewallOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/refs` */
export interface ClusterFirewallRefsPath {
  /**
   * `GET /cluster/firewall/refs`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: ClusterFirewallRefsGetParams, options?: CallOptions): Promise<ClusterFirewallRefsGetResult>;
}

/** `/cluster/firewall/rules` */
export interface ClusterFirewallRulesPath {
  (pos: number | string): ClusterFirewallRulesPosPath;
  /**
   * `GET /cluster/firewall/rules`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallRulesGetResult>;
  /**
   * `POST /cluster/firewall/rules`
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/rules/{pos}` */
export interface ClusterFirewallRulesPosPath {
  /**
   * `GET /cluster/firewall/rules/{pos}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallRulesPosGetResult>;
  /**
   * `PUT /cluster/firewall/rules/{pos}`
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterFirewallRulesPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/rules/{pos}`
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: ClusterFirewallRulesPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha` */
export interface ClusterHaPath {
  readonly groups: ClusterHaGroupsPath;
  readonly resources: ClusterHaResourcesPath;
  readonly rules: ClusterHaRulesPath;
  readonly status: ClusterHaStatusPath;
  /**
   * `GET /cluster/ha`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaGetResult>;
}

/** `/cluster/ha/groups` */
export interface ClusterHaGroupsPath {
  (group: string): ClusterHaGroupsGroupPath;
  /**
   * `GET /cluster/ha/groups`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaGroupsGetResult>;
  /**
   * `POST /cluster/ha/groups`
   * Needs `Sys.Console` on `/`.
   */
  post(params: ClusterHaGroupsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/groups/{group}` */
export interface ClusterHaGroupsGroupPath {
  /**
   * `GET /cluster/ha/groups/{group}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaGroupsGroupGetResult>;
  /**
   * `PUT /cluster/ha/groups/{group}`
   * Needs `Sys.Console` on `/`.
   */
  put(params?: ClusterHaGroupsGroupPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/ha/groups/{group}`
   * Needs `Sys.Console` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/resources` */
export interface ClusterHaResourcesPath {
  (sid: string): ClusterHaResourcesSidPath;
  /**
   * `GET /cluster/ha/resources`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: ClusterHaResourcesGetParams, options?: CallOptions): Promise<ClusterHaResourcesGetResult>;
  /**
   * `POST /cluster/ha/resources`
   * Needs `Sys.Console` on `/`.
   */
  post(params: ClusterHaResourcesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/resources/{sid}` */
export interface ClusterHaResourcesSidPath {
  readonly migrate: ClusterHaResourcesMigratePath;
  readonly relocate: ClusterHaResourcesRelocatePath;
  /**
   * `GET /cluster/ha/resources/{sid}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaResourcesSidGetResult>;
  /**
   * `PUT /cluster/ha/resources/{sid}`
   * Needs `Sys.Console` on `/`.
   */
  put(params?: ClusterHaResourcesSidPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/ha/resources/{sid}`
   * Needs `Sys.Console` on `/`.
   */
  delete(params?: ClusterHaResourcesSidDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/resources/{sid}/migrate` */
export interface ClusterHaResourcesMigratePath {
  /**
   * `POST /cluster/ha/resources/{sid}/migrate`
   * Needs `Sys.Console` on `/`.
   */
  post(params: ClusterHaResourcesMigratePostParams, options?: CallOptions): Promise<ClusterHaResourcesMigratePostResult>;
}

/** `/cluster/ha/resources/{sid}/relocate` */
export interface ClusterHaResourcesRelocatePath {
  /**
   * `POST /cluster/ha/resources/{sid}/relocate`
   * Needs `Sys.Console` on `/`.
   */
  post(params: ClusterHaResourcesRelocatePostParams, options?: CallOptions): Promise<ClusterHaResourcesRelocatePostResult>;
}

/** `/cluster/ha/rules` */
export interface ClusterHaRulesPath {
  (rule: string): ClusterHaRulesRulePath;
  /**
   * `GET /cluster/ha/rules`
   * Needs `Sys.Audit` on `/`.
   * Since PVE 9.2.
   */
  get(params?: ClusterHaRulesGetParams, options?: CallOptions): Promise<ClusterHaRulesGetResult>;
  /**
   * `POST /cluster/ha/rules`
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  post(params: ClusterHaRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/rules/{rule}` */
export interface ClusterHaRulesRulePath {
  /**
   * `GET /cluster/ha/rules/{rule}`
   * Needs `Sys.Audit` on `/`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaRulesRuleGetResult>;
  /**
   * `PUT /cluster/ha/rules/{rule}`
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  put(params: ClusterHaRulesRulePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/ha/rules/{rule}`
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/status` */
export interface ClusterHaStatusPath {
  readonly 'arm-ha': ClusterHaStatusArmHaPath;
  readonly current: ClusterHaStatusCurrentPath;
  readonly 'disarm-ha': ClusterHaStatusDisarmHaPath;
  readonly manager_status: ClusterHaStatusManagerStatusPath;
  /**
   * `GET /cluster/ha/status`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaStatusGetResult>;
}

/** `/cluster/ha/status/arm-ha` */
export interface ClusterHaStatusArmHaPath {
  /**
   * `POST /cluster/ha/status/arm-ha`
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  post(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/status/current` */
export interface ClusterHaStatusCurrentPath {
  /**
   * `GET /cluster/ha/status/current`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaStatusCurrentGetResult>;
}

/** `/cluster/ha/status/disarm-ha` */
export interface ClusterHaStatusDisarmHaPath {
  /**
   * `POST /cluster/ha/status/disarm-ha`
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  post(params: ClusterHaStatusDisarmHaPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/status/manager_status` */
export interface ClusterHaStatusManagerStatusPath {
  /**
   * `GET /cluster/ha/status/manager_status`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaStatusManagerStatusGetResult>;
}

/** `/cluster/jobs` */
export interface ClusterJobsPath {
  readonly 'realm-sync': ClusterJobsRealmSyncPath;
  readonly 'schedule-analyze': ClusterJobsScheduleAnalyzePath;
  /**
   * `GET /cluster/jobs`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterJobsGetResult>;
}

/** `/cluster/jobs/realm-sync` */
export interface ClusterJobsRealmSyncPath {
  (id: string): ClusterJobsRealmSyncIdPath;
  /**
   * `GET /cluster/jobs/realm-sync`
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterJobsRealmSyncGetResult>;
}

/** `/cluster/jobs/realm-sync/{id}` */
export interface ClusterJobsRealmSyncIdPath {
  /**
   * `GET /cluster/jobs/realm-sync/{id}`
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterJobsRealmSyncIdGetResult>;
  /**
   * `POST /cluster/jobs/realm-sync/{id}`
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  post(params: ClusterJobsRealmSyncIdPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /cluster/jobs/realm-sync/{id}`
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  put(params: ClusterJobsRealmSyncIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/jobs/realm-sync/{id}`
   * Needs `Sys.Modify` on `/`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/jobs/schedule-analyze` */
export interface ClusterJobsScheduleAnalyzePath {
  /**
   * `GET /cluster/jobs/schedule-analyze`
   * Needs any login.
   */
  get(params: ClusterJobsScheduleAnalyzeGetParams, options?: CallOptions): Promise<ClusterJobsScheduleAnalyzeGetResult>;
}

/** `/cluster/log` */
export interface ClusterLogPath {
  /**
   * `GET /cluster/log`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterLogGetParams, options?: CallOptions): Promise<ClusterLogGetResult>;
}

/** `/cluster/mapping` */
export interface ClusterMappingPath {
  readonly dir: ClusterMappingDirPath;
  readonly pci: ClusterMappingPciPath;
  readonly usb: ClusterMappingUsbPath;
  /**
   * `GET /cluster/mapping`
   * Needs any login.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMappingGetResult>;
}

/** `/cluster/mapping/dir` */
export interface ClusterMappingDirPath {
  (id: string): ClusterMappingDirIdPath;
  /**
   * `GET /cluster/mapping/dir`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: ClusterMappingDirGetParams, options?: CallOptions): Promise<ClusterMappingDirGetResult>;
  /**
   * `POST /cluster/mapping/dir`
   * Needs `Mapping.Modify` on `/mapping/dir`.
   * Since PVE 8.4.
   */
  post(params: ClusterMappingDirPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/mapping/dir/{id}` */
export interface ClusterMappingDirIdPath {
  /**
   * `GET /cluster/mapping/dir/{id}`
   * Needs `Mapping.Use` on `/mapping/dir/{id}` or `Mapping.Modify` on `/mapping/dir/{id}` or `Mapping.Audit` on `/mapping/dir/{id}`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMappingDirIdGetResult>;
  /**
   * `PUT /cluster/mapping/dir/{id}`
   * Needs `Mapping.Modify` on `/mapping/dir/{id}`.
   * Since PVE 8.4.
   */
  put(params?: ClusterMappingDirIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/mapping/dir/{id}`
   * Needs `Mapping.Modify` on `/mapping/dir`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/mapping/pci` */
export interface ClusterMappingPciPath {
  (id: string): ClusterMappingPciIdPath;
  /**
   * `GET /cluster/mapping/pci`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: ClusterMappingPciGetParams, options?: CallOptions): Promise<ClusterMappingPciGetResult>;
  /**
   * `POST /cluster/mapping/pci`
   * Needs `Mapping.Modify` on `/mapping/pci`.
   * Since PVE 8.4.
   */
  post(params: ClusterMappingPciPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/mapping/pci/{id}` */
export interface ClusterMappingPciIdPath {
  /**
   * `GET /cluster/mapping/pci/{id}`
   * Needs `Mapping.Use` on `/mapping/pci/{id}` or `Mapping.Modify` on `/mapping/pci/{id}` or `Mapping.Audit` on `/mapping/pci/{id}`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMappingPciIdGetResult>;
  /**
   * `PUT /cluster/mapping/pci/{id}`
   * Needs `Mapping.Modify` on `/mapping/pci/{id}`.
   * Since PVE 8.4.
   */
  put(params?: ClusterMappingPciIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/mapping/pci/{id}`
   * Needs `Mapping.Modify` on `/mapping/pci`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/mapping/usb` */
export interface ClusterMappingUsbPath {
  (id: string): ClusterMappingUsbIdPath;
  /**
   * `GET /cluster/mapping/usb`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: ClusterMappingUsbGetParams, options?: CallOptions): Promise<ClusterMappingUsbGetResult>;
  /**
   * `POST /cluster/mapping/usb`
   * Needs `Mapping.Modify` on `/mapping/usb`.
   * Since PVE 8.4.
   */
  post(params: ClusterMappingUsbPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/mapping/usb/{id}` */
export interface ClusterMappingUsbIdPath {
  /**
   * `GET /cluster/mapping/usb/{id}`
   * Needs `Mapping.Audit` on `/mapping/usb/{id}` or `Mapping.Use` on `/mapping/usb/{id}` or `Mapping.Modify` on `/mapping/usb/{id}`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMappingUsbIdGetResult>;
  /**
   * `PUT /cluster/mapping/usb/{id}`
   * Needs `Mapping.Modify` on `/mapping/usb/{id}`.
   * Since PVE 8.4.
   */
  put(params: ClusterMappingUsbIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/mapping/usb/{id}`
   * Needs `Mapping.Modify` on `/mapping/usb`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/metrics` */
export interface ClusterMetricsPath {
  readonly export: ClusterMetricsExportPath;
  readonly server: ClusterMetricsServerPath;
  /**
   * `GET /cluster/metrics`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMetricsGetResult>;
}

/** `/cluster/metrics/export` */
export interface ClusterMetricsExportPath {
  /**
   * `GET /cluster/metrics/export`
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  get(params?: ClusterMetricsExportGetParams, options?: CallOptions): Promise<ClusterMetricsExportGetResult>;
}

/** `/cluster/metrics/server` */
export interface ClusterMetricsServerPath {
  (id: string): ClusterMetricsServerIdPath;
  /**
   * `GET /cluster/metrics/server`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMetricsServerGetResult>;
}

/** `/cluster/metrics/server/{id}` */
export interface ClusterMetricsServerIdPath {
  /**
   * `GET /cluster/metrics/server/{id}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMetricsServerIdGetResult>;
  /**
   * `POST /cluster/metrics/server/{id}`
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterMetricsServerIdPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /cluster/metrics/server/{id}`
   * Needs `Sys.Modify` on `/`.
   */
  put(params: ClusterMetricsServerIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/metrics/server/{id}`
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/nextid` */
export interface ClusterNextidPath {
  /**
   * `GET /cluster/nextid`
   * Needs any login.
   */
  get(params?: ClusterNextidGetParams, options?: CallOptions): Promise<ClusterNextidGetResult>;
}

/** `/cluster/notifications` */
export interface ClusterNotificationsPath {
  readonly endpoints: ClusterNotificationsEndpointsPath;
  readonly 'matcher-field-values': ClusterNotificationsMatcherFieldValuesPath;
  readonly 'matcher-fields': ClusterNotificationsMatcherFieldsPath;
  readonly matchers: ClusterNotificationsMatchersPath;
  readonly targets: ClusterNotificationsTargetsPath;
  /**
   * `GET /cluster/notifications`
   * Needs any login.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsGetResult>;
}

/** `/cluster/notifications/endpoints` */
export interface ClusterNotificationsEndpointsPath {
  readonly gotify: ClusterNotificationsEndpointsGotifyPath;
  readonly sendmail: ClusterNotificationsEndpointsSendmailPath;
  readonly smtp: ClusterNotificationsEndpointsSmtpPath;
  readonly webhook: ClusterNotificationsEndpointsWebhookPath;
  /**
   * `GET /cluster/notifications/endpoints`
   * Needs any login.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsGetResult>;
}

/** `/cluster/notifications/endpoints/gotify` */
export interface ClusterNotificationsEndpointsGotifyPath {
  (name: string): ClusterNotificationsEndpointsGotifyNamePath;
  /**
   * `GET /cluster/notifications/endpoints/gotify`
   * Needs `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsGotifyGetResult>;
  /**
   * `POST /cluster/notifications/endpoints/gotify`
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  post(params: ClusterNotificationsEndpointsGotifyPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/gotify/{name}` */
export interface ClusterNotificationsEndpointsGotifyNamePath {
  /**
   * `GET /cluster/notifications/endpoints/gotify/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsGotifyNameGetResult>;
  /**
   * `PUT /cluster/notifications/endpoints/gotify/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  put(params?: ClusterNotificationsEndpointsGotifyNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/notifications/endpoints/gotify/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/sendmail` */
export interface ClusterNotificationsEndpointsSendmailPath {
  (name: string): ClusterNotificationsEndpointsSendmailNamePath;
  /**
   * `GET /cluster/notifications/endpoints/sendmail`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsSendmailGetResult>;
  /**
   * `POST /cluster/notifications/endpoints/sendmail`
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  post(params: ClusterNotificationsEndpointsSendmailPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/sendmail/{name}` */
export interface ClusterNotificationsEndpointsSendmailNamePath {
  /**
   * `GET /cluster/notifications/endpoints/sendmail/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsSendmailNameGetResult>;
  /**
   * `PUT /cluster/notifications/endpoints/sendmail/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  put(params?: ClusterNotificationsEndpointsSendmailNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/notifications/endpoints/sendmail/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/smtp` */
export interface ClusterNotificationsEndpointsSmtpPath {
  (name: string): ClusterNotificationsEndpointsSmtpNamePath;
  /**
   * `GET /cluster/notifications/endpoints/smtp`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsSmtpGetResult>;
  /**
   * `POST /cluster/notifications/endpoints/smtp`
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  post(params: ClusterNotificationsEndpointsSmtpPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/smtp/{name}` */
export interface ClusterNotificationsEndpointsSmtpNamePath {
  /**
   * `GET /cluster/notifications/endpoints/smtp/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsSmtpNameGetResult>;
  /**
   * `PUT /cluster/notifications/endpoints/smtp/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  put(params?: ClusterNotificationsEndpointsSmtpNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/notifications/endpoints/smtp/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/webhook` */
export interface ClusterNotificationsEndpointsWebhookPath {
  (name: string): ClusterNotificationsEndpointsWebhookNamePath;
  /**
   * `GET /cluster/notifications/endpoints/webhook`
   * Needs `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsWebhookGetResult>;
  /**
   * `POST /cluster/notifications/endpoints/webhook`
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  post(params: ClusterNotificationsEndpointsWebhookPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/webhook/{name}` */
export interface ClusterNotificationsEndpointsWebhookNamePath {
  /**
   * `GET /cluster/notifications/endpoints/webhook/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsWebhookNameGetResult>;
  /**
   * `PUT /cluster/notifications/endpoints/webhook/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  put(params?: ClusterNotificationsEndpointsWebhookNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/notifications/endpoints/webhook/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/matcher-field-values` */
export interface ClusterNotificationsMatcherFieldValuesPath {
  /**
   * `GET /cluster/notifications/matcher-field-values`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsMatcherFieldValuesGetResult>;
}

/** `/cluster/notifications/matcher-fields` */
export interface ClusterNotificationsMatcherFieldsPath {
  /**
   * `GET /cluster/notifications/matcher-fields`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsMatcherFieldsGetResult>;
}

/** `/cluster/notifications/matchers` */
export interface ClusterNotificationsMatchersPath {
  (name: string): ClusterNotificationsMatchersNamePath;
  /**
   * `GET /cluster/notifications/matchers`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsMatchersGetResult>;
  /**
   * `POST /cluster/notifications/matchers`
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  post(params: ClusterNotificationsMatchersPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/matchers/{name}` */
export interface ClusterNotificationsMatchersNamePath {
  /**
   * `GET /cluster/notifications/matchers/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsMatchersNameGetResult>;
  /**
   * `PUT /cluster/notifications/matchers/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  put(params?: ClusterNotificationsMatchersNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/notifications/matchers/{name}`
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/targets` */
export interface ClusterNotificationsTargetsPath {
  (name: string): ClusterNotificationsTargetsNamePath;
  /**
   * `GET /cluster/notifications/targets`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsTargetsGetResult>;
}

/** `/cluster/notifications/targets/{name}` */
export interface ClusterNotificationsTargetsNamePath {
  readonly test: ClusterNotificationsTargetsTestPath;
}

/** `/cluster/notifications/targets/{name}/test` */
export interface ClusterNotificationsTargetsTestPath {
  /**
   * `POST /cluster/notifications/targets/{name}/test`
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  post(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/options` */
export interface ClusterOptionsPath {
  /**
   * `GET /cluster/options`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterOptionsGetResult>;
  /**
   * `PUT /cluster/options`
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/qemu` */
export interface ClusterQemuPath {
  readonly 'cpu-flags': ClusterQemuCpuFlagsPath;
  readonly 'custom-cpu-models': ClusterQemuCustomCpuModelsPath;
  /**
   * `GET /cluster/qemu`
   * Needs any login.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterQemuGetResult>;
}

/** `/cluster/qemu/cpu-flags` */
export interface ClusterQemuCpuFlagsPath {
  /**
   * `GET /cluster/qemu/cpu-flags`
   * Needs `Sys.Audit` on `/nodes` or `Mapping.Audit` or `Mapping.Use` or `Mapping.Modify` on `/mapping/cpu`.
   * Since PVE 9.2.
   */
  get(params?: ClusterQemuCpuFlagsGetParams, options?: CallOptions): Promise<ClusterQemuCpuFlagsGetResult>;
}

/** `/cluster/qemu/custom-cpu-models` */
export interface ClusterQemuCustomCpuModelsPath {
  (cputype: string): ClusterQemuCustomCpuModelsCputypePath;
  /**
   * `GET /cluster/qemu/custom-cpu-models`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterQemuCustomCpuModelsGetResult>;
  /**
   * `POST /cluster/qemu/custom-cpu-models`
   * Needs `Mapping.Modify` on `/mapping/cpu`.
   * Since PVE 9.2.
   */
  post(params: ClusterQemuCustomCpuModelsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/qemu/custom-cpu-models/{cputype}` */
export interface ClusterQemuCustomCpuModelsCputypePath {
  /**
   * `GET /cluster/qemu/custom-cpu-models/{cputype}`
   * Needs `Mapping.Audit` on `/mapping/cpu/{cputype}` or `Mapping.Use` on `/mapping/cpu/{cputype}` or `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterQemuCustomCpuModelsCputypeGetResult>;
  /**
   * `PUT /cluster/qemu/custom-cpu-models/{cputype}`
   * Needs `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  put(params?: ClusterQemuCustomCpuModelsCputypePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/qemu/custom-cpu-models/{cputype}`
   * Needs `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/replication` */
export interface ClusterReplicationPath {
  (id: string): ClusterReplicationIdPath;
  /**
   * `GET /cluster/replication`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterReplicationGetResult>;
  /**
   * `POST /cluster/replication`
   * Needs any login, and what PVE checks beside it.
   */
  post(params: ClusterReplicationPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/replication/{id}` */
export interface ClusterReplicationIdPath {
  /**
   * `GET /cluster/replication/{id}`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterReplicationIdGetResult>;
  /**
   * `PUT /cluster/replication/{id}`
   * Needs any login, and what PVE checks beside it.
   */
  put(params?: ClusterReplicationIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/replication/{id}`
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: ClusterReplicationIdDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/resources` */
export interface ClusterResourcesPath {
  /**
   * `GET /cluster/resources`
   * Needs any login.
   */
  get(params?: ClusterResourcesGetParams, options?: CallOptions): Promise<ClusterResourcesGetResult>;
}

/** `/cluster/sdn` */
export interface ClusterSdnPath {
  readonly controllers: ClusterSdnControllersPath;
  readonly dns: ClusterSdnDnsPath;
  readonly 'dry-run': ClusterSdnDryRunPath;
  readonly fabrics: ClusterSdnFabricsPath;
  readonly ipams: ClusterSdnIpamsPath;
  readonly lock: ClusterSdnLockPath;
  readonly 'prefix-lists': ClusterSdnPrefixListsPath;
  readonly rollback: ClusterSdnRollbackPath;
  readonly 'route-maps': ClusterSdnRouteMapsPath;
  readonly vnets: ClusterSdnVnetsPath;
  readonly zones: ClusterSdnZonesPath;
  /**
   * `GET /cluster/sdn`
   * Needs `SDN.Audit` on `/sdn`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnGetResult>;
  /**
   * `PUT /cluster/sdn`
   * Starts a task.
   * Needs `SDN.Allocate` on `/sdn`.
   */
  put(params?: ClusterSdnPutParams, options?: CallOptions): Task;
}

/** `/cluster/sdn/controllers` */
export interface ClusterSdnControllersPath {
  (controller: string): ClusterSdnControllersControllerPath;
  /**
   * `GET /cluster/sdn/controllers`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnControllersGetParams, options?: CallOptions): Promise<ClusterSdnControllersGetResult>;
  /**
   * `POST /cluster/sdn/controllers`
   * Needs `SDN.Allocate` on `/sdn/controllers`.
   */
  post(params: ClusterSdnControllersPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/controllers/{controller}` */
export interface ClusterSdnControllersControllerPath {
  /**
   * `GET /cluster/sdn/controllers/{controller}`
   * Needs `SDN.Allocate` on `/sdn/controllers/{controller}`.
   */
  get(params?: ClusterSdnControllersControllerGetParams, options?: CallOptions): Promise<ClusterSdnControllersControllerGetResult>;
  /**
   * `PUT /cluster/sdn/controllers/{controller}`
   * Needs `SDN.Allocate` on `/sdn/controllers`.
   */
  put(params?: ClusterSdnControllersControllerPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/controllers/{controller}`
   * Needs `SDN.Allocate` on `/sdn/controllers`.
   */
  delete(params?: ClusterSdnControllersControllerDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/dns` */
export interface ClusterSdnDnsPath {
  (dns: string): ClusterSdnDnsDnsPath;
  /**
   * `GET /cluster/sdn/dns`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnDnsGetParams, options?: CallOptions): Promise<ClusterSdnDnsGetResult>;
  /**
   * `POST /cluster/sdn/dns`
   * Needs `SDN.Allocate` on `/sdn/dns`.
   */
  post(params: ClusterSdnDnsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/dns/{dns}` */
export interface ClusterSdnDnsDnsPath {
  /**
   * `GET /cluster/sdn/dns/{dns}`
   * Needs `SDN.Allocate` on `/sdn/dns/{dns}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnDnsDnsGetResult>;
  /**
   * `PUT /cluster/sdn/dns/{dns}`
   * Needs `SDN.Allocate` on `/sdn/dns`.
   */
  put(params?: ClusterSdnDnsDnsPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/dns/{dns}`
   * Needs `SDN.Allocate` on `/sdn/dns`.
   */
  delete(params?: ClusterSdnDnsDnsDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/dry-run` */
export interface ClusterSdnDryRunPath {
  /**
   * `GET /cluster/sdn/dry-run`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  get(params: ClusterSdnDryRunGetParams, options?: CallOptions): Promise<ClusterSdnDryRunGetResult>;
}

/** `/cluster/sdn/fabrics` */
export interface ClusterSdnFabricsPath {
  readonly all: ClusterSdnFabricsAllPath;
  readonly fabric: ClusterSdnFabricsFabricPath;
  readonly node: ClusterSdnFabricsNodePath;
  /**
   * `GET /cluster/sdn/fabrics`
   * Needs `SDN.Audit` on `/sdn/fabrics`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnFabricsGetResult>;
}

/** `/cluster/sdn/fabrics/all` */
export interface ClusterSdnFabricsAllPath {
  /**
   * `GET /cluster/sdn/fabrics/all`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnFabricsAllGetParams, options?: CallOptions): Promise<ClusterSdnFabricsAllGetResult>;
}

/** `/cluster/sdn/fabrics/fabric` */
export interface ClusterSdnFabricsFabricPath {
  (id: string): ClusterSdnFabricsFabricIdPath;
  /**
   * `GET /cluster/sdn/fabrics/fabric`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnFabricsFabricGetParams, options?: CallOptions): Promise<ClusterSdnFabricsFabricGetResult>;
  /**
   * `POST /cluster/sdn/fabrics/fabric`
   * Needs `SDN.Allocate` on `/sdn/fabrics`.
   * Since PVE 9.2.
   */
  post(params: ClusterSdnFabricsFabricPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/fabrics/fabric/{id}` */
export interface ClusterSdnFabricsFabricIdPath {
  /**
   * `GET /cluster/sdn/fabrics/fabric/{id}`
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnFabricsFabricIdGetResult>;
  /**
   * `PUT /cluster/sdn/fabrics/fabric/{id}`
   * Needs `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  put(params: ClusterSdnFabricsFabricIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/fabrics/fabric/{id}`
   * Needs `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/fabrics/node` */
export interface ClusterSdnFabricsNodePath {
  (fabricId: string): ClusterSdnFabricsNodeFabricIdPath;
  /**
   * `GET /cluster/sdn/fabrics/node`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnFabricsNodeGetParams, options?: CallOptions): Promise<ClusterSdnFabricsNodeGetResult>;
}

/** `/cluster/sdn/fabrics/node/{fabric_id}` */
export interface ClusterSdnFabricsNodeFabricIdPath {
  (nodeId: string): ClusterSdnFabricsNodeNodeIdPath;
  /**
   * `GET /cluster/sdn/fabrics/node/{fabric_id}`
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric_id}`, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnFabricsNodeFabricIdGetParams, options?: CallOptions): Promise<ClusterSdnFabricsNodeFabricIdGetResult>;
  /**
   * `POST /cluster/sdn/fabrics/node/{fabric_id}`
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  post(params: ClusterSdnFabricsNodeFabricIdPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/fabrics/node/{fabric_id}/{node_id}` */
export interface ClusterSdnFabricsNodeNodeIdPath {
  /**
   * `GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Audit` or `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnFabricsNodeNodeIdGetResult>;
  /**
   * `PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  put(params: ClusterSdnFabricsNodeNodeIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/ipams` */
export interface ClusterSdnIpamsPath {
  (ipam: string): ClusterSdnIpamsIpamPath;
  /**
   * `GET /cluster/sdn/ipams`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnIpamsGetParams, options?: CallOptions): Promise<ClusterSdnIpamsGetResult>;
  /**
   * `POST /cluster/sdn/ipams`
   * Needs `SDN.Allocate` on `/sdn/ipams`.
   */
  post(params: ClusterSdnIpamsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/ipams/{ipam}` */
export interface ClusterSdnIpamsIpamPath {
  readonly status: ClusterSdnIpamsStatusPath;
  /**
   * `GET /cluster/sdn/ipams/{ipam}`
   * Needs `SDN.Allocate` on `/sdn/ipams/{ipam}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnIpamsIpamGetResult>;
  /**
   * `PUT /cluster/sdn/ipams/{ipam}`
   * Needs `SDN.Allocate` on `/sdn/ipams`.
   */
  put(params?: ClusterSdnIpamsIpamPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/ipams/{ipam}`
   * Needs `SDN.Allocate` on `/sdn/ipams`.
   */
  delete(params?: ClusterSdnIpamsIpamDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/ipams/{ipam}/status` */
export interface ClusterSdnIpamsStatusPath {
  /**
   * `GET /cluster/sdn/ipams/{ipam}/status`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnIpamsStatusGetResult>;
}

/** `/cluster/sdn/lock` */
export interface ClusterSdnLockPath {
  /**
   * `POST /cluster/sdn/lock`
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  post(params?: ClusterSdnLockPostParams, options?: CallOptions): Promise<ClusterSdnLockPostResult>;
  /**
   * `DELETE /cluster/sdn/lock`
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  delete(params?: ClusterSdnLockDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/prefix-lists` */
export interface ClusterSdnPrefixListsPath {
  (id: string): ClusterSdnPrefixListsIdPath;
  /**
   * `GET /cluster/sdn/prefix-lists`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnPrefixListsGetParams, options?: CallOptions): Promise<ClusterSdnPrefixListsGetResult>;
  /**
   * `POST /cluster/sdn/prefix-lists`
   * Needs `SDN.Allocate` on `/sdn/prefix-lists`.
   * Since PVE 9.2.
   */
  post(params: ClusterSdnPrefixListsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/prefix-lists/{id}` */
export interface ClusterSdnPrefixListsIdPath {
  readonly entries: ClusterSdnPrefixListsEntriesPath;
  /**
   * `GET /cluster/sdn/prefix-lists/{id}`
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnPrefixListsIdGetResult>;
  /**
   * `PUT /cluster/sdn/prefix-lists/{id}`
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  put(params?: ClusterSdnPrefixListsIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/prefix-lists/{id}`
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  delete(params?: ClusterSdnPrefixListsIdDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/prefix-lists/{id}/entries` */
export interface ClusterSdnPrefixListsEntriesPath {
  (urlSeq: string): ClusterSdnPrefixListsEntriesUrlSeqPath;
  /**
   * `GET /cluster/sdn/prefix-lists/{id}/entries`
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnPrefixListsEntriesGetResult>;
  /**
   * `POST /cluster/sdn/prefix-lists/{id}/entries`
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  post(params: ClusterSdnPrefixListsEntriesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/prefix-lists/{id}/entries/{url_seq}` */
export interface ClusterSdnPrefixListsEntriesUrlSeqPath {
  /**
   * `GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}`
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnPrefixListsEntriesUrlSeqGetResult>;
  /**
   * `PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}`
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  put(params?: ClusterSdnPrefixListsEntriesUrlSeqPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}`
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  delete(params?: ClusterSdnPrefixListsEntriesUrlSeqDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/rollback` */
export interface ClusterSdnRollbackPath {
  /**
   * `POST /cluster/sdn/rollback`
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  post(params?: ClusterSdnRollbackPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/route-maps` */
export interface ClusterSdnRouteMapsPath {
  readonly entries: ClusterSdnRouteMapsEntriesPath;
  /**
   * `GET /cluster/sdn/route-maps`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnRouteMapsGetParams, options?: CallOptions): Promise<ClusterSdnRouteMapsGetResult>;
}

/** `/cluster/sdn/route-maps/entries` */
export interface ClusterSdnRouteMapsEntriesPath {
  (routeMapId: string): ClusterSdnRouteMapsEntriesRouteMapIdPath;
  /**
   * `GET /cluster/sdn/route-maps/entries`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnRouteMapsEntriesGetParams, options?: CallOptions): Promise<ClusterSdnRouteMapsEntriesGetResult>;
  /**
   * `POST /cluster/sdn/route-maps/entries`
   * Needs `SDN.Allocate` on `/sdn/route-maps`.
   * Since PVE 9.2.
   */
  post(params: ClusterSdnRouteMapsEntriesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/route-maps/entries/{route-map-id}` */
export interface ClusterSdnRouteMapsEntriesRouteMapIdPath {
  readonly entry: ClusterSdnRouteMapsEntriesEntryPath;
  /**
   * `GET /cluster/sdn/route-maps/entries/{route-map-id}`
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnRouteMapsEntriesRouteMapIdGetParams, options?: CallOptions): Promise<ClusterSdnRouteMapsEntriesRouteMapIdGetResult>;
}

/** `/cluster/sdn/route-maps/entries/{route-map-id}/entry` */
export interface ClusterSdnRouteMapsEntriesEntryPath {
  (order: number | string): ClusterSdnRouteMapsEntriesEntryOrderPath;
}

/** `/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}` */
export interface ClusterSdnRouteMapsEntriesEntryOrderPath {
  /**
   * `GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}`
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnRouteMapsEntriesEntryOrderGetResult>;
  /**
   * `PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}`
   * Needs `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  put(params?: ClusterSdnRouteMapsEntriesEntryOrderPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}`
   * Needs `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  delete(params?: ClusterSdnRouteMapsEntriesEntryOrderDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets` */
export interface ClusterSdnVnetsPath {
  (vnet: string): ClusterSdnVnetsVnetPath;
  /**
   * `GET /cluster/sdn/vnets`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnVnetsGetParams, options?: CallOptions): Promise<ClusterSdnVnetsGetResult>;
  /**
   * `POST /cluster/sdn/vnets`
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  post(params: ClusterSdnVnetsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}` */
export interface ClusterSdnVnetsVnetPath {
  readonly firewall: ClusterSdnVnetsFirewallPath;
  readonly ips: ClusterSdnVnetsIpsPath;
  readonly subnets: ClusterSdnVnetsSubnetsPath;
  /**
   * `GET /cluster/sdn/vnets/{vnet}`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnVnetsVnetGetParams, options?: CallOptions): Promise<ClusterSdnVnetsVnetGetResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}`
   * Needs any login, and what PVE checks beside it.
   */
  put(params?: ClusterSdnVnetsVnetPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}`
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: ClusterSdnVnetsVnetDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/firewall` */
export interface ClusterSdnVnetsFirewallPath {
  readonly options: ClusterSdnVnetsFirewallOptionsPath;
  readonly rules: ClusterSdnVnetsFirewallRulesPath;
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall`
   * Needs `root@pam`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnVnetsFirewallGetResult>;
}

/** `/cluster/sdn/vnets/{vnet}/firewall/options` */
export interface ClusterSdnVnetsFirewallOptionsPath {
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall/options`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnVnetsFirewallOptionsGetResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/firewall/options`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  put(params?: ClusterSdnVnetsFirewallOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/firewall/rules` */
export interface ClusterSdnVnetsFirewallRulesPath {
  (pos: number | string): ClusterSdnVnetsFirewallRulesPosPath;
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall/rules`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnVnetsFirewallRulesGetResult>;
  /**
   * `POST /cluster/sdn/vnets/{vnet}/firewall/rules`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  post(params: ClusterSdnVnetsFirewallRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}` */
export interface ClusterSdnVnetsFirewallRulesPosPath {
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnVnetsFirewallRulesPosGetResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  put(params?: ClusterSdnVnetsFirewallRulesPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  delete(params?: ClusterSdnVnetsFirewallRulesPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/ips` */
export interface ClusterSdnVnetsIpsPath {
  /**
   * `POST /cluster/sdn/vnets/{vnet}/ips`
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  post(params: ClusterSdnVnetsIpsPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/ips`
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  put(params: ClusterSdnVnetsIpsPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}/ips`
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  delete(params: ClusterSdnVnetsIpsDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/subnets` */
export interface ClusterSdnVnetsSubnetsPath {
  (subnet: string): ClusterSdnVnetsSubnetsSubnetPath;
  /**
   * `GET /cluster/sdn/vnets/{vnet}/subnets`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnVnetsSubnetsGetParams, options?: CallOptions): Promise<ClusterSdnVnetsSubnetsGetResult>;
  /**
   * `POST /cluster/sdn/vnets/{vnet}/subnets`
   * Needs any login, and what PVE checks beside it.
   */
  post(params: ClusterSdnVnetsSubnetsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/subnets/{subnet}` */
export interface ClusterSdnVnetsSubnetsSubnetPath {
  /**
   * `GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnVnetsSubnetsSubnetGetParams, options?: CallOptions): Promise<ClusterSdnVnetsSubnetsSubnetGetResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
   * Needs any login, and what PVE checks beside it.
   */
  put(params?: ClusterSdnVnetsSubnetsSubnetPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: ClusterSdnVnetsSubnetsSubnetDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/zones` */
export interface ClusterSdnZonesPath {
  (zone: string): ClusterSdnZonesZonePath;
  /**
   * `GET /cluster/sdn/zones`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnZonesGetParams, options?: CallOptions): Promise<ClusterSdnZonesGetResult>;
  /**
   * `POST /cluster/sdn/zones`
   * Needs `SDN.Allocate` on `/sdn/zones`.
   */
  post(params: ClusterSdnZonesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/zones/{zone}` */
export interface ClusterSdnZonesZonePath {
  /**
   * `GET /cluster/sdn/zones/{zone}`
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  get(params?: ClusterSdnZonesZoneGetParams, options?: CallOptions): Promise<ClusterSdnZonesZoneGetResult>;
  /**
   * `PUT /cluster/sdn/zones/{zone}`
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  put(params?: ClusterSdnZonesZonePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/zones/{zone}`
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  delete(params?: ClusterSdnZonesZoneDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/status` */
export interface ClusterStatusPath {
  /**
   * `GET /cluster/status`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterStatusGetResult>;
}

/** `/cluster/tasks` */
export interface ClusterTasksPath {
  /**
   * `GET /cluster/tasks`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterTasksGetResult>;
}

/** `/nodes` */
export interface NodesPath {
  (node: string): NodesNodePath;
  /**
   * `GET /nodes`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesGetResult>;
}

/** `/nodes/{node}` */
export interface NodesNodePath {
  readonly aplinfo: NodesAplinfoPath;
  readonly apt: NodesAptPath;
  readonly capabilities: NodesCapabilitiesPath;
  readonly ceph: NodesCephPath;
  readonly certificates: NodesCertificatesPath;
  readonly config: NodesConfigPath;
  readonly disks: NodesDisksPath;
  readonly dns: NodesDnsPath;
  readonly execute: NodesExecutePath;
  readonly firewall: NodesFirewallPath;
  readonly hardware: NodesHardwarePath;
  readonly hosts: NodesHostsPath;
  readonly journal: NodesJournalPath;
  readonly lxc: NodesLxcPath;
  readonly migrateall: NodesMigrateallPath;
  readonly netstat: NodesNetstatPath;
  readonly network: NodesNetworkPath;
  readonly qemu: NodesQemuPath;
  readonly 'query-oci-repo-tags': NodesQueryOciRepoTagsPath;
  readonly 'query-url-metadata': NodesQueryUrlMetadataPath;
  readonly replication: NodesReplicationPath;
  readonly report: NodesReportPath;
  readonly rrd: NodesRrdPath;
  readonly rrddata: NodesRrddataPath;
  readonly scan: NodesScanPath;
  readonly sdn: NodesSdnPath;
  readonly services: NodesServicesPath;
  readonly spiceshell: NodesSpiceshellPath;
  readonly startall: NodesStartallPath;
  readonly status: NodesStatusPath;
  readonly stopall: NodesStopallPath;
  readonly storage: NodesStoragePath;
  readonly subscription: NodesSubscriptionPath;
  readonly suspendall: NodesSuspendallPath;
  readonly syslog: NodesSyslogPath;
  readonly tasks: NodesTasksPath;
  readonly termproxy: NodesTermproxyPath;
  readonly time: NodesTimePath;
  readonly version: NodesVersionPath;
  readonly vncshell: NodesVncshellPath;
  readonly vncwebsocket: NodesVncwebsocketPath;
  readonly vzdump: NodesVzdumpPath;
  readonly wakeonlan: NodesWakeonlanPath;
  /**
   * `GET /nodes/{node}`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesNodeGetResult>;
}

/** `/nodes/{node}/aplinfo` */
export interface NodesAplinfoPath {
  /**
   * `GET /nodes/{node}/aplinfo`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesAplinfoGetResult>;
  /**
   * `POST /nodes/{node}/aplinfo`
   * Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}`.
   */
  post(params: NodesAplinfoPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/apt` */
export interface NodesAptPath {
  readonly changelog: NodesAptChangelogPath;
  readonly repositories: NodesAptRepositoriesPath;
  readonly update: NodesAptUpdatePath;
  readonly versions: NodesAptVersionsPath;
  /**
   * `GET /nodes/{node}/apt`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesAptGetResult>;
}

/** `/nodes/{node}/apt/changelog` */
export interface NodesAptChangelogPath {
  /**
   * `GET /nodes/{node}/apt/changelog`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  get(params: NodesAptChangelogGetParams, options?: CallOptions): Promise<NodesAptChangelogGetResult>;
}

/** `/nodes/{node}/apt/repositories` */
export interface NodesAptRepositoriesPath {
  /**
   * `GET /nodes/{node}/apt/repositories`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesAptRepositoriesGetResult>;
  /**
   * `POST /nodes/{node}/apt/repositories`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params: NodesAptRepositoriesPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /nodes/{node}/apt/repositories`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params: NodesAptRepositoriesPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/apt/update` */
export interface NodesAptUpdatePath {
  /**
   * `GET /nodes/{node}/apt/update`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesAptUpdateGetResult>;
  /**
   * `POST /nodes/{node}/apt/update`
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: NodesAptUpdatePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/apt/versions` */
export interface NodesAptVersionsPath {
  /**
   * `GET /nodes/{node}/apt/versions`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesAptVersionsGetResult>;
}

/** `/nodes/{node}/capabilities` */
export interface NodesCapabilitiesPath {
  readonly qemu: NodesCapabilitiesQemuPath;
  /**
   * `GET /nodes/{node}/capabilities`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCapabilitiesGetResult>;
}

/** `/nodes/{node}/capabilities/qemu` */
export interface NodesCapabilitiesQemuPath {
  readonly cpu: NodesCapabilitiesQemuCpuPath;
  readonly 'cpu-flags': NodesCapabilitiesQemuCpuFlagsPath;
  readonly machines: NodesCapabilitiesQemuMachinesPath;
  readonly migration: NodesCapabilitiesQemuMigrationPath;
  /**
   * `GET /nodes/{node}/capabilities/qemu`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCapabilitiesQemuGetResult>;
}

/** `/nodes/{node}/capabilities/qemu/cpu` */
export interface NodesCapabilitiesQemuCpuPath {
  /**
   * `GET /nodes/{node}/capabilities/qemu/cpu`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesCapabilitiesQemuCpuGetParams, options?: CallOptions): Promise<NodesCapabilitiesQemuCpuGetResult>;
}

/** `/nodes/{node}/capabilities/qemu/cpu-flags` */
export interface NodesCapabilitiesQemuCpuFlagsPath {
  /**
   * `GET /nodes/{node}/capabilities/qemu/cpu-flags`
   * Needs any login.
   * Since PVE 9.2.
   */
  get(params?: NodesCapabilitiesQemuCpuFlagsGetParams, options?: CallOptions): Promise<NodesCapabilitiesQemuCpuFlagsGetResult>;
}

/** `/nodes/{node}/capabilities/qemu/machines` */
export interface NodesCapabilitiesQemuMachinesPath {
  /**
   * `GET /nodes/{node}/capabilities/qemu/machines`
   * Needs any login.
   */
  get(params?: NodesCapabilitiesQemuMachinesGetParams, options?: CallOptions): Promise<NodesCapabilitiesQemuMachinesGetResult>;
}

/** `/nodes/{node}/capabilities/qemu/migration` */
export interface NodesCapabilitiesQemuMigrationPath {
  /**
   * `GET /nodes/{node}/capabilities/qemu/migration`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCapabilitiesQemuMigrationGetResult>;
}

/** `/nodes/{node}/ceph` */
export interface NodesCephPath {
  readonly cfg: NodesCephCfgPath;
  readonly 'cmd-safety': NodesCephCmdSafetyPath;
  readonly crush: NodesCephCrushPath;
  readonly fs: NodesCephFsPath;
  readonly init: NodesCephInitPath;
  readonly log: NodesCephLogPath;
  readonly mds: NodesCephMdsPath;
  readonly mgr: NodesCephMgrPath;
  readonly mon: NodesCephMonPath;
  readonly osd: NodesCephOsdPath;
  readonly pool: NodesCephPoolPath;
  readonly restart: NodesCephRestartPath;
  readonly rules: NodesCephRulesPath;
  readonly start: NodesCephStartPath;
  readonly status: NodesCephStatusPath;
  readonly stop: NodesCephStopPath;
  /**
   * `GET /nodes/{node}/ceph`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephGetResult>;
}

/** `/nodes/{node}/ceph/cfg` */
export interface NodesCephCfgPath {
  readonly db: NodesCephCfgDbPath;
  readonly raw: NodesCephCfgRawPath;
  readonly value: NodesCephCfgValuePath;
  /**
   * `GET /nodes/{node}/ceph/cfg`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephCfgGetResult>;
}

/** `/nodes/{node}/ceph/cfg/db` */
export interface NodesCephCfgDbPath {
  /**
   * `GET /nodes/{node}/ceph/cfg/db`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephCfgDbGetResult>;
}

/** `/nodes/{node}/ceph/cfg/raw` */
export interface NodesCephCfgRawPath {
  /**
   * `GET /nodes/{node}/ceph/cfg/raw`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephCfgRawGetResult>;
}

/** `/nodes/{node}/ceph/cfg/value` */
export interface NodesCephCfgValuePath {
  /**
   * `GET /nodes/{node}/ceph/cfg/value`
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  get(params: NodesCephCfgValueGetParams, options?: CallOptions): Promise<NodesCephCfgValueGetResult>;
}

/** `/nodes/{node}/ceph/cmd-safety` */
export interface NodesCephCmdSafetyPath {
  /**
   * `GET /nodes/{node}/ceph/cmd-safety`
   * Needs `Sys.Audit` on `/`.
   */
  get(params: NodesCephCmdSafetyGetParams, options?: CallOptions): Promise<NodesCephCmdSafetyGetResult>;
}

/** `/nodes/{node}/ceph/crush` */
export interface NodesCephCrushPath {
  /**
   * `GET /nodes/{node}/ceph/crush`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephCrushGetResult>;
}

/** `/nodes/{node}/ceph/fs` */
export interface NodesCephFsPath {
  (name: string): NodesCephFsNamePath;
  /**
   * `GET /nodes/{node}/ceph/fs`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephFsGetResult>;
}

/** `/nodes/{node}/ceph/fs/{name}` */
export interface NodesCephFsNamePath {
  /**
   * `POST /nodes/{node}/ceph/fs/{name}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephFsNamePostParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/ceph/fs/{name}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   * Since PVE 9.2.
   */
  delete(params?: NodesCephFsNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/init` */
export interface NodesCephInitPath {
  /**
   * `POST /nodes/{node}/ceph/init`
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephInitPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/ceph/log` */
export interface NodesCephLogPath {
  /**
   * `GET /nodes/{node}/ceph/log`
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  get(params?: NodesCephLogGetParams, options?: CallOptions): Promise<NodesCephLogGetResult>;
}

/** `/nodes/{node}/ceph/mds` */
export interface NodesCephMdsPath {
  (name: string): NodesCephMdsNamePath;
  /**
   * `GET /nodes/{node}/ceph/mds`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephMdsGetResult>;
}

/** `/nodes/{node}/ceph/mds/{name}` */
export interface NodesCephMdsNamePath {
  /**
   * `POST /nodes/{node}/ceph/mds/{name}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephMdsNamePostParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/ceph/mds/{name}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/mgr` */
export interface NodesCephMgrPath {
  (id: string): NodesCephMgrIdPath;
  /**
   * `GET /nodes/{node}/ceph/mgr`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephMgrGetResult>;
}

/** `/nodes/{node}/ceph/mgr/{id}` */
export interface NodesCephMgrIdPath {
  /**
   * `POST /nodes/{node}/ceph/mgr/{id}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: undefined, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/ceph/mgr/{id}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/mon` */
export interface NodesCephMonPath {
  (monid: string): NodesCephMonMonidPath;
  /**
   * `GET /nodes/{node}/ceph/mon`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephMonGetResult>;
}

/** `/nodes/{node}/ceph/mon/{monid}` */
export interface NodesCephMonMonidPath {
  /**
   * `POST /nodes/{node}/ceph/mon/{monid}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephMonMonidPostParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/ceph/mon/{monid}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/osd` */
export interface NodesCephOsdPath {
  (osdid: number | string): NodesCephOsdOsdidPath;
  /**
   * `GET /nodes/{node}/ceph/osd`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephOsdGetResult>;
  /**
   * `POST /nodes/{node}/ceph/osd`
   * Starts a task.
   * Needs `root@pam`.
   */
  post(params: NodesCephOsdPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/osd/{osdid}` */
export interface NodesCephOsdOsdidPath {
  readonly in: NodesCephOsdInPath;
  readonly 'lv-info': NodesCephOsdLvInfoPath;
  readonly metadata: NodesCephOsdMetadataPath;
  readonly out: NodesCephOsdOutPath;
  readonly scrub: NodesCephOsdScrubPath;
  /**
   * `GET /nodes/{node}/ceph/osd/{osdid}`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephOsdOsdidGetResult>;
  /**
   * `DELETE /nodes/{node}/ceph/osd/{osdid}`
   * Starts a task.
   * Needs `root@pam`.
   */
  delete(params?: NodesCephOsdOsdidDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/osd/{osdid}/in` */
export interface NodesCephOsdInPath {
  /**
   * `POST /nodes/{node}/ceph/osd/{osdid}/in`
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/lv-info` */
export interface NodesCephOsdLvInfoPath {
  /**
   * `GET /nodes/{node}/ceph/osd/{osdid}/lv-info`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: NodesCephOsdLvInfoGetParams, options?: CallOptions): Promise<NodesCephOsdLvInfoGetResult>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/metadata` */
export interface NodesCephOsdMetadataPath {
  /**
   * `GET /nodes/{node}/ceph/osd/{osdid}/metadata`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephOsdMetadataGetResult>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/out` */
export interface NodesCephOsdOutPath {
  /**
   * `POST /nodes/{node}/ceph/osd/{osdid}/out`
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/scrub` */
export interface NodesCephOsdScrubPath {
  /**
   * `POST /nodes/{node}/ceph/osd/{osdid}/scrub`
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephOsdScrubPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/ceph/pool` */
export interface NodesCephPoolPath {
  (name: string): NodesCephPoolNamePath;
  /**
   * `GET /nodes/{node}/ceph/pool`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephPoolGetResult>;
  /**
   * `POST /nodes/{node}/ceph/pool`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: NodesCephPoolPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/pool/{name}` */
export interface NodesCephPoolNamePath {
  readonly status: NodesCephPoolStatusPath;
  /**
   * `GET /nodes/{node}/ceph/pool/{name}`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephPoolNameGetResult>;
  /**
   * `PUT /nodes/{node}/ceph/pool/{name}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: NodesCephPoolNamePutParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/ceph/pool/{name}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: NodesCephPoolNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/pool/{name}/status` */
export interface NodesCephPoolStatusPath {
  /**
   * `GET /nodes/{node}/ceph/pool/{name}/status`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: NodesCephPoolStatusGetParams, options?: CallOptions): Promise<NodesCephPoolStatusGetResult>;
}

/** `/nodes/{node}/ceph/restart` */
export interface NodesCephRestartPath {
  /**
   * `POST /nodes/{node}/ceph/restart`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephRestartPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/rules` */
export interface NodesCephRulesPath {
  /**
   * `GET /nodes/{node}/ceph/rules`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephRulesGetResult>;
}

/** `/nodes/{node}/ceph/start` */
export interface NodesCephStartPath {
  /**
   * `POST /nodes/{node}/ceph/start`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephStartPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/status` */
export interface NodesCephStatusPath {
  /**
   * `GET /nodes/{node}/ceph/status`
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephStatusGetResult>;
}

/** `/nodes/{node}/ceph/stop` */
export interface NodesCephStopPath {
  /**
   * `POST /nodes/{node}/ceph/stop`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephStopPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/certificates` */
export interface NodesCertificatesPath {
  readonly acme: NodesCertificatesAcmePath;
  readonly custom: NodesCertificatesCustomPath;
  readonly info: NodesCertificatesInfoPath;
  /**
   * `GET /nodes/{node}/certificates`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCertificatesGetResult>;
}

/** `/nodes/{node}/certificates/acme` */
export interface NodesCertificatesAcmePath {
  readonly certificate: NodesCertificatesAcmeCertificatePath;
  /**
   * `GET /nodes/{node}/certificates/acme`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCertificatesAcmeGetResult>;
}

/** `/nodes/{node}/certificates/acme/certificate` */
export interface NodesCertificatesAcmeCertificatePath {
  /**
   * `POST /nodes/{node}/certificates/acme/certificate`
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: NodesCertificatesAcmeCertificatePostParams, options?: CallOptions): Task;
  /**
   * `PUT /nodes/{node}/certificates/acme/certificate`
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params?: NodesCertificatesAcmeCertificatePutParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/certificates/acme/certificate`
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/certificates/custom` */
export interface NodesCertificatesCustomPath {
  /**
   * `POST /nodes/{node}/certificates/custom`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params: NodesCertificatesCustomPostParams, options?: CallOptions): Promise<NodesCertificatesCustomPostResult>;
  /**
   * `DELETE /nodes/{node}/certificates/custom`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: NodesCertificatesCustomDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/certificates/info` */
export interface NodesCertificatesInfoPath {
  /**
   * `GET /nodes/{node}/certificates/info`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCertificatesInfoGetResult>;
}

/** `/nodes/{node}/config` */
export interface NodesConfigPath {
  /**
   * `GET /nodes/{node}/config`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: NodesConfigGetParams, options?: CallOptions): Promise<NodesConfigGetResult>;
  /**
   * `PUT /nodes/{node}/config`
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: NodesConfigPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/disks` */
export interface NodesDisksPath {
  readonly directory: NodesDisksDirectoryPath;
  readonly initgpt: NodesDisksInitgptPath;
  readonly list: NodesDisksListPath;
  readonly lvm: NodesDisksLvmPath;
  readonly lvmthin: NodesDisksLvmthinPath;
  readonly smart: NodesDisksSmartPath;
  readonly wipedisk: NodesDisksWipediskPath;
  readonly zfs: NodesDisksZfsPath;
  /**
   * `GET /nodes/{node}/disks`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksGetResult>;
}

/** `/nodes/{node}/disks/directory` */
export interface NodesDisksDirectoryPath {
  (name: string): NodesDisksDirectoryNamePath;
  /**
   * `GET /nodes/{node}/disks/directory`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksDirectoryGetResult>;
  /**
   * `POST /nodes/{node}/disks/directory`
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  post(params: NodesDisksDirectoryPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/directory/{name}` */
export interface NodesDisksDirectoryNamePath {
  /**
   * `DELETE /nodes/{node}/disks/directory/{name}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  delete(params?: NodesDisksDirectoryNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/initgpt` */
export interface NodesDisksInitgptPath {
  /**
   * `POST /nodes/{node}/disks/initgpt`
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: NodesDisksInitgptPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/list` */
export interface NodesDisksListPath {
  /**
   * `GET /nodes/{node}/disks/list`
   * Needs `Sys.Audit` on `/` or `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: NodesDisksListGetParams, options?: CallOptions): Promise<NodesDisksListGetResult>;
}

/** `/nodes/{node}/disks/lvm` */
export interface NodesDisksLvmPath {
  (name: string): NodesDisksLvmNamePath;
  /**
   * `GET /nodes/{node}/disks/lvm`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksLvmGetResult>;
  /**
   * `POST /nodes/{node}/disks/lvm`
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  post(params: NodesDisksLvmPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/lvm/{name}` */
export interface NodesDisksLvmNamePath {
  /**
   * `DELETE /nodes/{node}/disks/lvm/{name}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  delete(params?: NodesDisksLvmNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/lvmthin` */
export interface NodesDisksLvmthinPath {
  (name: string): NodesDisksLvmthinNamePath;
  /**
   * `GET /nodes/{node}/disks/lvmthin`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksLvmthinGetResult>;
  /**
   * `POST /nodes/{node}/disks/lvmthin`
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  post(params: NodesDisksLvmthinPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/lvmthin/{name}` */
export interface NodesDisksLvmthinNamePath {
  /**
   * `DELETE /nodes/{node}/disks/lvmthin/{name}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  delete(params: NodesDisksLvmthinNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/smart` */
export interface NodesDisksSmartPath {
  /**
   * `GET /nodes/{node}/disks/smart`
   * Needs `Sys.Audit` on `/`.
   */
  get(params: NodesDisksSmartGetParams, options?: CallOptions): Promise<NodesDisksSmartGetResult>;
}

/** `/nodes/{node}/disks/wipedisk` */
export interface NodesDisksWipediskPath {
  /**
   * `PUT /nodes/{node}/disks/wipedisk`
   * Starts a task.
   * Needs `root@pam`.
   */
  put(params: NodesDisksWipediskPutParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/zfs` */
export interface NodesDisksZfsPath {
  (name: string): NodesDisksZfsNamePath;
  /**
   * `GET /nodes/{node}/disks/zfs`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksZfsGetResult>;
  /**
   * `POST /nodes/{node}/disks/zfs`
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  post(params: NodesDisksZfsPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/zfs/{name}` */
export interface NodesDisksZfsNamePath {
  /**
   * `GET /nodes/{node}/disks/zfs/{name}`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksZfsNameGetResult>;
  /**
   * `DELETE /nodes/{node}/disks/zfs/{name}`
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  delete(params?: NodesDisksZfsNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/dns` */
export interface NodesDnsPath {
  /**
   * `GET /nodes/{node}/dns`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDnsGetResult>;
  /**
   * `PUT /nodes/{node}/dns`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params: NodesDnsPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/execute` */
export interface NodesExecutePath {
  /**
   * `POST /nodes/{node}/execute`
   * Needs `root@pam`.
   */
  post(params: NodesExecutePostParams, options?: CallOptions): Promise<NodesExecutePostResult>;
}

/** `/nodes/{node}/firewall` */
export interface NodesFirewallPath {
  readonly log: NodesFirewallLogPath;
  readonly options: NodesFirewallOptionsPath;
  readonly rules: NodesFirewallRulesPath;
  /**
   * `GET /nodes/{node}/firewall`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesFirewallGetResult>;
}

/** `/nodes/{node}/firewall/log` */
export interface NodesFirewallLogPath {
  /**
   * `GET /nodes/{node}/firewall/log`
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  get(params?: NodesFirewallLogGetParams, options?: CallOptions): Promise<NodesFirewallLogGetResult>;
}

/** `/nodes/{node}/firewall/options` */
export interface NodesFirewallOptionsPath {
  /**
   * `GET /nodes/{node}/firewall/options`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesFirewallOptionsGetResult>;
  /**
   * `PUT /nodes/{node}/firewall/options`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params?: NodesFirewallOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/firewall/rules` */
export interface NodesFirewallRulesPath {
  (pos: number | string): NodesFirewallRulesPosPath;
  /**
   * `GET /nodes/{node}/firewall/rules`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesFirewallRulesGetResult>;
  /**
   * `POST /nodes/{node}/firewall/rules`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params: NodesFirewallRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/firewall/rules/{pos}` */
export interface NodesFirewallRulesPosPath {
  /**
   * `GET /nodes/{node}/firewall/rules/{pos}`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesFirewallRulesPosGetResult>;
  /**
   * `PUT /nodes/{node}/firewall/rules/{pos}`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params?: NodesFirewallRulesPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/firewall/rules/{pos}`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: NodesFirewallRulesPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/hardware` */
export interface NodesHardwarePath {
  readonly pci: NodesHardwarePciPath;
  readonly usb: NodesHardwareUsbPath;
  /**
   * `GET /nodes/{node}/hardware`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesHardwareGetResult>;
}

/** `/nodes/{node}/hardware/pci` */
export interface NodesHardwarePciPath {
  (pciIdOrMapping: string): NodesHardwarePciPciIdOrMappingPath;
  /**
   * `GET /nodes/{node}/hardware/pci`
   * Needs `Sys.Audit` or `Sys.Modify` on `/`.
   */
  get(params?: NodesHardwarePciGetParams, options?: CallOptions): Promise<NodesHardwarePciGetResult>;
}

/** `/nodes/{node}/hardware/pci/{pci-id-or-mapping}` */
export interface NodesHardwarePciPciIdOrMappingPath {
  readonly mdev: NodesHardwarePciMdevPath;
  /**
   * `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}`
   * Needs any login.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesHardwarePciPciIdOrMappingGetResult>;
}

/** `/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev` */
export interface NodesHardwarePciMdevPath {
  /**
   * `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev`
   * Needs `Sys.Audit` or `Sys.Modify` on `/`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesHardwarePciMdevGetResult>;
}

/** `/nodes/{node}/hardware/usb` */
export interface NodesHardwareUsbPath {
  /**
   * `GET /nodes/{node}/hardware/usb`
   * Needs `Sys.Modify` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesHardwareUsbGetResult>;
}

/** `/nodes/{node}/hosts` */
export interface NodesHostsPath {
  /**
   * `GET /nodes/{node}/hosts`
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesHostsGetResult>;
  /**
   * `POST /nodes/{node}/hosts`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params: NodesHostsPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/journal` */
export interface NodesJournalPath {
  /**
   * `GET /nodes/{node}/journal`
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  get(params?: NodesJournalGetParams, options?: CallOptions): Promise<NodesJournalGetResult | null>;
}

/** `/nodes/{node}/lxc` */
export interface NodesLxcPath {
  (vmid: number | string): NodesLxcVmidPath;
  /**
   * `GET /nodes/{node}/lxc`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcGetResult>;
  /**
   * `POST /nodes/{node}/lxc`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params: NodesLxcPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}` */
export interface NodesLxcVmidPath {
  readonly clone: NodesLxcClonePath;
  readonly config: NodesLxcConfigPath;
  readonly feature: NodesLxcFeaturePath;
  readonly firewall: NodesLxcFirewallPath;
  readonly interfaces: NodesLxcInterfacesPath;
  readonly migrate: NodesLxcMigratePath;
  readonly move_volume: NodesLxcMoveVolumePath;
  readonly mtunnel: NodesLxcMtunnelPath;
  readonly mtunnelwebsocket: NodesLxcMtunnelwebsocketPath;
  readonly pending: NodesLxcPendingPath;
  readonly remote_migrate: NodesLxcRemoteMigratePath;
  readonly resize: NodesLxcResizePath;
  readonly rrd: NodesLxcRrdPath;
  readonly rrddata: NodesLxcRrddataPath;
  readonly snapshot: NodesLxcSnapshotPath;
  readonly spiceproxy: NodesLxcSpiceproxyPath;
  readonly status: NodesLxcStatusPath;
  readonly template: NodesLxcTemplatePath;
  readonly termproxy: NodesLxcTermproxyPath;
  readonly vncproxy: NodesLxcVncproxyPath;
  readonly vncwebsocket: NodesLxcVncwebsocketPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcVmidGetResult>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}`
   * Starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcVmidDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/clone` */
export interface NodesLxcClonePath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/clone`
   * Starts a task.
   * Needs `VM.Clone` on `/vms/{vmid}` and (`VM.Allocate` on `/vms/{newid}` or `VM.Allocate` on `/pool/{pool}` (where `pool` is given)), and what PVE checks beside it.
   */
  post(params: NodesLxcClonePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/config` */
export interface NodesLxcConfigPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/config`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: NodesLxcConfigGetParams, options?: CallOptions): Promise<NodesLxcConfigGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/config`
   * Needs `VM.Config.Disk` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.Options` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  put(params?: NodesLxcConfigPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/feature` */
export interface NodesLxcFeaturePath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/feature`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesLxcFeatureGetParams, options?: CallOptions): Promise<NodesLxcFeatureGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall` */
export interface NodesLxcFirewallPath {
  readonly aliases: NodesLxcFirewallAliasesPath;
  readonly ipset: NodesLxcFirewallIpsetPath;
  readonly log: NodesLxcFirewallLogPath;
  readonly options: NodesLxcFirewallOptionsPath;
  readonly refs: NodesLxcFirewallRefsPath;
  readonly rules: NodesLxcFirewallRulesPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/aliases` */
export interface NodesLxcFirewallAliasesPath {
  (name: string): NodesLxcFirewallAliasesNamePath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/aliases`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallAliasesGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/aliases`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesLxcFirewallAliasesPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}` */
export interface NodesLxcFirewallAliasesNamePath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallAliasesNameGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params: NodesLxcFirewallAliasesNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcFirewallAliasesNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/ipset` */
export interface NodesLxcFirewallIpsetPath {
  (name: string): NodesLxcFirewallIpsetNamePath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/ipset`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallIpsetGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/ipset`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesLxcFirewallIpsetPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}` */
export interface NodesLxcFirewallIpsetNamePath {
  (cidr: string): NodesLxcFirewallIpsetCidrPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallIpsetNameGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesLxcFirewallIpsetNamePostParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcFirewallIpsetNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}` */
export interface NodesLxcFirewallIpsetCidrPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallIpsetCidrGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesLxcFirewallIpsetCidrPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcFirewallIpsetCidrDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/log` */
export interface NodesLxcFirewallLogPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/log`
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  get(params?: NodesLxcFirewallLogGetParams, options?: CallOptions): Promise<NodesLxcFirewallLogGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/options` */
export interface NodesLxcFirewallOptionsPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/options`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallOptionsGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/options`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesLxcFirewallOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/refs` */
export interface NodesLxcFirewallRefsPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/refs`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: NodesLxcFirewallRefsGetParams, options?: CallOptions): Promise<NodesLxcFirewallRefsGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/rules` */
export interface NodesLxcFirewallRulesPath {
  (pos: number | string): NodesLxcFirewallRulesPosPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/rules`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallRulesGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/rules`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesLxcFirewallRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}` */
export interface NodesLxcFirewallRulesPosPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallRulesPosGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesLxcFirewallRulesPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcFirewallRulesPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/interfaces` */
export interface NodesLxcInterfacesPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/interfaces`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcInterfacesGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/migrate` */
export interface NodesLxcMigratePath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/migrate`
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   * Since PVE 9.2.
   */
  get(params?: NodesLxcMigrateGetParams, options?: CallOptions): Promise<NodesLxcMigrateGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/migrate`
   * Starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  post(params: NodesLxcMigratePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/move_volume` */
export interface NodesLxcMoveVolumePath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/move_volume`
   * Starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params: NodesLxcMoveVolumePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/mtunnel` */
export interface NodesLxcMtunnelPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/mtunnel`
   * Needs `VM.Allocate` on `/vms/{vmid}` and `Sys.Incoming` on `/`, and what PVE checks beside it.
   */
  post(params?: NodesLxcMtunnelPostParams, options?: CallOptions): Promise<NodesLxcMtunnelPostResult>;
}

/** `/nodes/{node}/lxc/{vmid}/mtunnelwebsocket` */
export interface NodesLxcMtunnelwebsocketPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket`
   * Needs any login, and what PVE checks beside it.
   */
  get(params: NodesLxcMtunnelwebsocketGetParams, options?: CallOptions): Promise<NodesLxcMtunnelwebsocketGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/pending` */
export interface NodesLxcPendingPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/pending`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcPendingGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/remote_migrate` */
export interface NodesLxcRemoteMigratePath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/remote_migrate`
   * Starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  post(params: NodesLxcRemoteMigratePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/resize` */
export interface NodesLxcResizePath {
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/resize`
   * Starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`.
   */
  put(params: NodesLxcResizePutParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/rrd` */
export interface NodesLxcRrdPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/rrd`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesLxcRrdGetParams, options?: CallOptions): Promise<NodesLxcRrdGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/rrddata` */
export interface NodesLxcRrddataPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/rrddata`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesLxcRrddataGetParams, options?: CallOptions): Promise<NodesLxcRrddataGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot` */
export interface NodesLxcSnapshotPath {
  (snapname: string): NodesLxcSnapshotSnapnamePath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/snapshot`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcSnapshotGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/snapshot`
   * Starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  post(params: NodesLxcSnapshotPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot/{snapname}` */
export interface NodesLxcSnapshotSnapnamePath {
  readonly config: NodesLxcSnapshotConfigPath;
  readonly rollback: NodesLxcSnapshotRollbackPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcSnapshotSnapnameGetResult>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}`
   * Starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcSnapshotSnapnameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config` */
export interface NodesLxcSnapshotConfigPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config`
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` or `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcSnapshotConfigGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config`
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  put(params?: NodesLxcSnapshotConfigPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback` */
export interface NodesLxcSnapshotRollbackPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback`
   * Starts a task.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcSnapshotRollbackPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/spiceproxy` */
export interface NodesLxcSpiceproxyPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/spiceproxy`
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcSpiceproxyPostParams, options?: CallOptions): Promise<NodesLxcSpiceproxyPostResult>;
}

/** `/nodes/{node}/lxc/{vmid}/status` */
export interface NodesLxcStatusPath {
  readonly current: NodesLxcStatusCurrentPath;
  readonly reboot: NodesLxcStatusRebootPath;
  readonly resume: NodesLxcStatusResumePath;
  readonly shutdown: NodesLxcStatusShutdownPath;
  readonly start: NodesLxcStatusStartPath;
  readonly stop: NodesLxcStatusStopPath;
  readonly suspend: NodesLxcStatusSuspendPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/status`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcStatusGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/status/current` */
export interface NodesLxcStatusCurrentPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/status/current`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcStatusCurrentGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/status/reboot` */
export interface NodesLxcStatusRebootPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/reboot`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcStatusRebootPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/status/resume` */
export interface NodesLxcStatusResumePath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/resume`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/status/shutdown` */
export interface NodesLxcStatusShutdownPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/shutdown`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcStatusShutdownPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/status/start` */
export interface NodesLxcStatusStartPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/start`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcStatusStartPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/status/stop` */
export interface NodesLxcStatusStopPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/stop`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcStatusStopPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/status/suspend` */
export interface NodesLxcStatusSuspendPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/suspend`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/template` */
export interface NodesLxcTemplatePath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/template`
   * Needs `VM.Allocate` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/termproxy` */
export interface NodesLxcTermproxyPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/termproxy`
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesLxcTermproxyPostResult>;
}

/** `/nodes/{node}/lxc/{vmid}/vncproxy` */
export interface NodesLxcVncproxyPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/vncproxy`
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcVncproxyPostParams, options?: CallOptions): Promise<NodesLxcVncproxyPostResult>;
}

/** `/nodes/{node}/lxc/{vmid}/vncwebsocket` */
export interface NodesLxcVncwebsocketPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/vncwebsocket`
   * Needs `VM.Console` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  get(params: NodesLxcVncwebsocketGetParams, options?: CallOptions): Promise<NodesLxcVncwebsocketGetResult>;
}

/** `/nodes/{node}/migrateall` */
export interface NodesMigrateallPath {
  /**
   * `POST /nodes/{node}/migrateall`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params: NodesMigrateallPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/netstat` */
export interface NodesNetstatPath {
  /**
   * `GET /nodes/{node}/netstat`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesNetstatGetResult>;
}

/** `/nodes/{node}/network` */
export interface NodesNetworkPath {
  (iface: string): NodesNetworkIfacePath;
  /**
   * `GET /nodes/{node}/network`
   * Needs any login.
   */
  get(params?: NodesNetworkGetParams, options?: CallOptions): Promise<NodesNetworkGetResult>;
  /**
   * `POST /nodes/{node}/network`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params: NodesNetworkPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /nodes/{node}/network`
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params?: NodesNetworkPutParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/network`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/network/{iface}` */
export interface NodesNetworkIfacePath {
  /**
   * `GET /nodes/{node}/network/{iface}`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesNetworkIfaceGetResult>;
  /**
   * `PUT /nodes/{node}/network/{iface}`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params: NodesNetworkIfacePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/network/{iface}`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu` */
export interface NodesQemuPath {
  (vmid: number | string): NodesQemuVmidPath;
  /**
   * `GET /nodes/{node}/qemu`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesQemuGetParams, options?: CallOptions): Promise<NodesQemuGetResult>;
  /**
   * `POST /nodes/{node}/qemu`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params: NodesQemuPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}` */
export interface NodesQemuVmidPath {
  readonly agent: NodesQemuAgentPath;
  readonly clone: NodesQemuClonePath;
  readonly cloudinit: NodesQemuCloudinitPath;
  readonly config: NodesQemuConfigPath;
  readonly 'dbus-vmstate': NodesQemuDbusVmstatePath;
  readonly feature: NodesQemuFeaturePath;
  readonly firewall: NodesQemuFirewallPath;
  readonly migrate: NodesQemuMigratePath;
  readonly monitor: NodesQemuMonitorPath;
  readonly move_disk: NodesQemuMoveDiskPath;
  readonly mtunnel: NodesQemuMtunnelPath;
  readonly mtunnelwebsocket: NodesQemuMtunnelwebsocketPath;
  readonly pending: NodesQemuPendingPath;
  readonly remote_migrate: NodesQemuRemoteMigratePath;
  readonly resize: NodesQemuResizePath;
  readonly rrd: NodesQemuRrdPath;
  readonly rrddata: NodesQemuRrddataPath;
  readonly sendkey: NodesQemuSendkeyPath;
  readonly snapshot: NodesQemuSnapshotPath;
  readonly spiceproxy: NodesQemuSpiceproxyPath;
  readonly status: NodesQemuStatusPath;
  readonly template: NodesQemuTemplatePath;
  readonly termproxy: NodesQemuTermproxyPath;
  readonly unlink: NodesQemuUnlinkPath;
  readonly vncproxy: NodesQemuVncproxyPath;
  readonly vncwebsocket: NodesQemuVncwebsocketPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuVmidGetResult>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}`
   * Starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuVmidDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/agent` */
export interface NodesQemuAgentPath {
  readonly exec: NodesQemuAgentExecPath;
  readonly 'exec-status': NodesQemuAgentExecStatusPath;
  readonly 'file-read': NodesQemuAgentFileReadPath;
  readonly 'file-write': NodesQemuAgentFileWritePath;
  readonly 'fsfreeze-freeze': NodesQemuAgentFsfreezeFreezePath;
  readonly 'fsfreeze-status': NodesQemuAgentFsfreezeStatusPath;
  readonly 'fsfreeze-thaw': NodesQemuAgentFsfreezeThawPath;
  readonly fstrim: NodesQemuAgentFstrimPath;
  readonly 'get-fsinfo': NodesQemuAgentGetFsinfoPath;
  readonly 'get-host-name': NodesQemuAgentGetHostNamePath;
  readonly 'get-memory-block-info': NodesQemuAgentGetMemoryBlockInfoPath;
  readonly 'get-memory-blocks': NodesQemuAgentGetMemoryBlocksPath;
  readonly 'get-osinfo': NodesQemuAgentGetOsinfoPath;
  readonly 'get-time': NodesQemuAgentGetTimePath;
  readonly 'get-timezone': NodesQemuAgentGetTimezonePath;
  readonly 'get-users': NodesQemuAgentGetUsersPath;
  readonly 'get-vcpus': NodesQemuAgentGetVcpusPath;
  readonly info: NodesQemuAgentInfoPath;
  readonly 'network-get-interfaces': NodesQemuAgentNetworkGetInterfacesPath;
  readonly ping: NodesQemuAgentPingPath;
  readonly 'set-user-password': NodesQemuAgentSetUserPasswordPath;
  readonly shutdown: NodesQemuAgentShutdownPath;
  readonly 'suspend-disk': NodesQemuAgentSuspendDiskPath;
  readonly 'suspend-hybrid': NodesQemuAgentSuspendHybridPath;
  readonly 'suspend-ram': NodesQemuAgentSuspendRamPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent`
   * Needs `VM.GuestAgent.Unrestricted` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params: NodesQemuAgentPostParams, options?: CallOptions): Promise<NodesQemuAgentPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/exec` */
export interface NodesQemuAgentExecPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/exec`
   * Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params: NodesQemuAgentExecPostParams, options?: CallOptions): Promise<NodesQemuAgentExecPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/exec-status` */
export interface NodesQemuAgentExecStatusPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/exec-status`
   * Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params: NodesQemuAgentExecStatusGetParams, options?: CallOptions): Promise<NodesQemuAgentExecStatusGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/file-read` */
export interface NodesQemuAgentFileReadPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/file-read`
   * Needs `VM.GuestAgent.FileRead` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params: NodesQemuAgentFileReadGetParams, options?: CallOptions): Promise<NodesQemuAgentFileReadGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/file-write` */
export interface NodesQemuAgentFileWritePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/file-write`
   * Needs `VM.GuestAgent.FileWrite` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params: NodesQemuAgentFileWritePostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze` */
export interface NodesQemuAgentFsfreezeFreezePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze`
   * Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentFsfreezeFreezePostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status` */
export interface NodesQemuAgentFsfreezeStatusPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentFsfreezeStatusPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw` */
export interface NodesQemuAgentFsfreezeThawPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw`
   * Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentFsfreezeThawPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fstrim` */
export interface NodesQemuAgentFstrimPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fstrim`
   * Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentFstrimPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-fsinfo` */
export interface NodesQemuAgentGetFsinfoPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetFsinfoGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-host-name` */
export interface NodesQemuAgentGetHostNamePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-host-name`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetHostNameGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info` */
export interface NodesQemuAgentGetMemoryBlockInfoPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetMemoryBlockInfoGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks` */
export interface NodesQemuAgentGetMemoryBlocksPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetMemoryBlocksGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-osinfo` */
export interface NodesQemuAgentGetOsinfoPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetOsinfoGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-time` */
export interface NodesQemuAgentGetTimePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-time`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetTimeGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-timezone` */
export interface NodesQemuAgentGetTimezonePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-timezone`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetTimezoneGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-users` */
export interface NodesQemuAgentGetUsersPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-users`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetUsersGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-vcpus` */
export interface NodesQemuAgentGetVcpusPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetVcpusGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/info` */
export interface NodesQemuAgentInfoPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/info`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentInfoGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces` */
export interface NodesQemuAgentNetworkGetInterfacesPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentNetworkGetInterfacesGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/ping` */
export interface NodesQemuAgentPingPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/ping`
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentPingPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/set-user-password` */
export interface NodesQemuAgentSetUserPasswordPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/set-user-password`
   * Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params: NodesQemuAgentSetUserPasswordPostParams, options?: CallOptions): Promise<NodesQemuAgentSetUserPasswordPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/shutdown` */
export interface NodesQemuAgentShutdownPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/shutdown`
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentShutdownPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/suspend-disk` */
export interface NodesQemuAgentSuspendDiskPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk`
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentSuspendDiskPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid` */
export interface NodesQemuAgentSuspendHybridPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid`
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentSuspendHybridPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/suspend-ram` */
export interface NodesQemuAgentSuspendRamPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram`
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentSuspendRamPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/clone` */
export interface NodesQemuClonePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/clone`
   * Starts a task.
   * Needs `VM.Clone` on `/vms/{vmid}` and (`VM.Allocate` on `/vms/{newid}` or `VM.Allocate` on `/pool/{pool}` (where `pool` is given)), and what PVE checks beside it.
   */
  post(params: NodesQemuClonePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/cloudinit` */
export interface NodesQemuCloudinitPath {
  readonly dump: NodesQemuCloudinitDumpPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/cloudinit`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuCloudinitGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/cloudinit`
   * Needs `VM.Config.Cloudinit` on `/vms/{vmid}`.
   */
  put(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/cloudinit/dump` */
export interface NodesQemuCloudinitDumpPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/cloudinit/dump`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesQemuCloudinitDumpGetParams, options?: CallOptions): Promise<NodesQemuCloudinitDumpGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/config` */
export interface NodesQemuConfigPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/config`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: NodesQemuConfigGetParams, options?: CallOptions): Promise<NodesQemuConfigGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/config`
   * Starts a task, or is done at once.
   * Needs `VM.Config.Disk` or `VM.Config.CDROM` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.HWType` or `VM.Config.Options` or `VM.Config.Cloudinit` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuConfigPostParams, options?: CallOptions): Task;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/config`
   * Needs `VM.Config.Disk` or `VM.Config.CDROM` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.HWType` or `VM.Config.Options` or `VM.Config.Cloudinit` on `/vms/{vmid}`.
   */
  put(params?: NodesQemuConfigPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/dbus-vmstate` */
export interface NodesQemuDbusVmstatePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/dbus-vmstate`
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   * Since PVE 9.2.
   */
  post(params: NodesQemuDbusVmstatePostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/feature` */
export interface NodesQemuFeaturePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/feature`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesQemuFeatureGetParams, options?: CallOptions): Promise<NodesQemuFeatureGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall` */
export interface NodesQemuFirewallPath {
  readonly aliases: NodesQemuFirewallAliasesPath;
  readonly ipset: NodesQemuFirewallIpsetPath;
  readonly log: NodesQemuFirewallLogPath;
  readonly options: NodesQemuFirewallOptionsPath;
  readonly refs: NodesQemuFirewallRefsPath;
  readonly rules: NodesQemuFirewallRulesPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/aliases` */
export interface NodesQemuFirewallAliasesPath {
  (name: string): NodesQemuFirewallAliasesNamePath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/aliases`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallAliasesGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/aliases`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesQemuFirewallAliasesPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}` */
export interface NodesQemuFirewallAliasesNamePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallAliasesNameGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params: NodesQemuFirewallAliasesNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuFirewallAliasesNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/ipset` */
export interface NodesQemuFirewallIpsetPath {
  (name: string): NodesQemuFirewallIpsetNamePath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/ipset`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallIpsetGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/ipset`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesQemuFirewallIpsetPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}` */
export interface NodesQemuFirewallIpsetNamePath {
  (cidr: string): NodesQemuFirewallIpsetCidrPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallIpsetNameGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesQemuFirewallIpsetNamePostParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuFirewallIpsetNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}` */
export interface NodesQemuFirewallIpsetCidrPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallIpsetCidrGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesQemuFirewallIpsetCidrPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuFirewallIpsetCidrDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/log` */
export interface NodesQemuFirewallLogPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/log`
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  get(params?: NodesQemuFirewallLogGetParams, options?: CallOptions): Promise<NodesQemuFirewallLogGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/options` */
export interface NodesQemuFirewallOptionsPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/options`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallOptionsGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/options`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesQemuFirewallOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/refs` */
export interface NodesQemuFirewallRefsPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/refs`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: NodesQemuFirewallRefsGetParams, options?: CallOptions): Promise<NodesQemuFirewallRefsGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/rules` */
export interface NodesQemuFirewallRulesPath {
  (pos: number | string): NodesQemuFirewallRulesPosPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/rules`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallRulesGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/rules`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesQemuFirewallRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}` */
export interface NodesQemuFirewallRulesPosPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallRulesPosGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesQemuFirewallRulesPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuFirewallRulesPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/migrate` */
export interface NodesQemuMigratePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/migrate`
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  get(params?: NodesQemuMigrateGetParams, options?: CallOptions): Promise<NodesQemuMigrateGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/migrate`
   * Starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  post(params: NodesQemuMigratePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/monitor` */
export interface NodesQemuMonitorPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/monitor`
   * Needs `Sys.Audit` or `Sys.Modify` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params: NodesQemuMonitorPostParams, options?: CallOptions): Promise<NodesQemuMonitorPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/move_disk` */
export interface NodesQemuMoveDiskPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/move_disk`
   * Starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params: NodesQemuMoveDiskPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/mtunnel` */
export interface NodesQemuMtunnelPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/mtunnel`
   * Needs `VM.Allocate` on `/vms/{vmid}` and `Sys.Incoming` on `/`, and what PVE checks beside it.
   */
  post(params?: NodesQemuMtunnelPostParams, options?: CallOptions): Promise<NodesQemuMtunnelPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/mtunnelwebsocket` */
export interface NodesQemuMtunnelwebsocketPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket`
   * Needs any login, and what PVE checks beside it.
   */
  get(params: NodesQemuMtunnelwebsocketGetParams, options?: CallOptions): Promise<NodesQemuMtunnelwebsocketGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/pending` */
export interface NodesQemuPendingPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/pending`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuPendingGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/remote_migrate` */
export interface NodesQemuRemoteMigratePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/remote_migrate`
   * Starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  post(params: NodesQemuRemoteMigratePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/resize` */
export interface NodesQemuResizePath {
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/resize`
   * Starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`.
   */
  put(params: NodesQemuResizePutParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/rrd` */
export interface NodesQemuRrdPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/rrd`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesQemuRrdGetParams, options?: CallOptions): Promise<NodesQemuRrdGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/rrddata` */
export interface NodesQemuRrddataPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/rrddata`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesQemuRrddataGetParams, options?: CallOptions): Promise<NodesQemuRrddataGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/sendkey` */
export interface NodesQemuSendkeyPath {
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/sendkey`
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  put(params: NodesQemuSendkeyPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot` */
export interface NodesQemuSnapshotPath {
  (snapname: string): NodesQemuSnapshotSnapnamePath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/snapshot`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuSnapshotGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/snapshot`
   * Starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  post(params: NodesQemuSnapshotPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}` */
export interface NodesQemuSnapshotSnapnamePath {
  readonly config: NodesQemuSnapshotConfigPath;
  readonly rollback: NodesQemuSnapshotRollbackPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuSnapshotSnapnameGetResult>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}`
   * Starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuSnapshotSnapnameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config` */
export interface NodesQemuSnapshotConfigPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config`
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` or `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuSnapshotConfigGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config`
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  put(params?: NodesQemuSnapshotConfigPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback` */
export interface NodesQemuSnapshotRollbackPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback`
   * Starts a task.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuSnapshotRollbackPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/spiceproxy` */
export interface NodesQemuSpiceproxyPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/spiceproxy`
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuSpiceproxyPostParams, options?: CallOptions): Promise<NodesQemuSpiceproxyPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/status` */
export interface NodesQemuStatusPath {
  readonly current: NodesQemuStatusCurrentPath;
  readonly reboot: NodesQemuStatusRebootPath;
  readonly reset: NodesQemuStatusResetPath;
  readonly resume: NodesQemuStatusResumePath;
  readonly shutdown: NodesQemuStatusShutdownPath;
  readonly start: NodesQemuStatusStartPath;
  readonly stop: NodesQemuStatusStopPath;
  readonly suspend: NodesQemuStatusSuspendPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/status`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuStatusGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/status/current` */
export interface NodesQemuStatusCurrentPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/status/current`
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuStatusCurrentGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/status/reboot` */
export interface NodesQemuStatusRebootPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/reboot`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusRebootPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/reset` */
export interface NodesQemuStatusResetPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/reset`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusResetPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/resume` */
export interface NodesQemuStatusResumePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/resume`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusResumePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/shutdown` */
export interface NodesQemuStatusShutdownPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/shutdown`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusShutdownPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/start` */
export interface NodesQemuStatusStartPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/start`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusStartPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/stop` */
export interface NodesQemuStatusStopPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/stop`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusStopPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/suspend` */
export interface NodesQemuStatusSuspendPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/suspend`
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params?: NodesQemuStatusSuspendPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/template` */
export interface NodesQemuTemplatePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/template`
   * Starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params?: NodesQemuTemplatePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/termproxy` */
export interface NodesQemuTermproxyPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/termproxy`
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuTermproxyPostParams, options?: CallOptions): Promise<NodesQemuTermproxyPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/unlink` */
export interface NodesQemuUnlinkPath {
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/unlink`
   * Needs `VM.Config.Disk` on `/vms/{vmid}`.
   */
  put(params: NodesQemuUnlinkPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/vncproxy` */
export interface NodesQemuVncproxyPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/vncproxy`
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuVncproxyPostParams, options?: CallOptions): Promise<NodesQemuVncproxyPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/vncwebsocket` */
export interface NodesQemuVncwebsocketPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/vncwebsocket`
   * Needs `VM.Console` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  get(params: NodesQemuVncwebsocketGetParams, options?: CallOptions): Promise<NodesQemuVncwebsocketGetResult>;
}

/** `/nodes/{node}/query-oci-repo-tags` */
export interface NodesQueryOciRepoTagsPath {
  /**
   * `GET /nodes/{node}/query-oci-repo-tags`
   * Needs `Sys.AccessNetwork` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  get(params: NodesQueryOciRepoTagsGetParams, options?: CallOptions): Promise<NodesQueryOciRepoTagsGetResult>;
}

/** `/nodes/{node}/query-url-metadata` */
export interface NodesQueryUrlMetadataPath {
  /**
   * `GET /nodes/{node}/query-url-metadata`
   * Needs `Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/nodes/{node}`.
   */
  get(params: NodesQueryUrlMetadataGetParams, options?: CallOptions): Promise<NodesQueryUrlMetadataGetResult>;
}

/** `/nodes/{node}/replication` */
export interface NodesReplicationPath {
  (id: string): NodesReplicationIdPath;
  /**
   * `GET /nodes/{node}/replication`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesReplicationGetParams, options?: CallOptions): Promise<NodesReplicationGetResult>;
}

/** `/nodes/{node}/replication/{id}` */
export interface NodesReplicationIdPath {
  readonly log: NodesReplicationLogPath;
  readonly schedule_now: NodesReplicationScheduleNowPath;
  readonly status: NodesReplicationStatusPath;
  /**
   * `GET /nodes/{node}/replication/{id}`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesReplicationIdGetResult>;
}

/** `/nodes/{node}/replication/{id}/log` */
export interface NodesReplicationLogPath {
  /**
   * `GET /nodes/{node}/replication/{id}/log`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesReplicationLogGetParams, options?: CallOptions): Promise<NodesReplicationLogGetResult>;
}

/** `/nodes/{node}/replication/{id}/schedule_now` */
export interface NodesReplicationScheduleNowPath {
  /**
   * `POST /nodes/{node}/replication/{id}/schedule_now`
   * Needs any login, and what PVE checks beside it.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesReplicationScheduleNowPostResult>;
}

/** `/nodes/{node}/replication/{id}/status` */
export interface NodesReplicationStatusPath {
  /**
   * `GET /nodes/{node}/replication/{id}/status`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesReplicationStatusGetResult>;
}

/** `/nodes/{node}/report` */
export interface NodesReportPath {
  /**
   * `GET /nodes/{node}/report`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesReportGetResult>;
}

/** `/nodes/{node}/rrd` */
export interface NodesRrdPath {
  /**
   * `GET /nodes/{node}/rrd`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params: NodesRrdGetParams, options?: CallOptions): Promise<NodesRrdGetResult>;
}

/** `/nodes/{node}/rrddata` */
export interface NodesRrddataPath {
  /**
   * `GET /nodes/{node}/rrddata`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params: NodesRrddataGetParams, options?: CallOptions): Promise<NodesRrddataGetResult>;
}

/** `/nodes/{node}/scan` */
export interface NodesScanPath {
  readonly cifs: NodesScanCifsPath;
  readonly iscsi: NodesScanIscsiPath;
  readonly lvm: NodesScanLvmPath;
  readonly lvmthin: NodesScanLvmthinPath;
  readonly nfs: NodesScanNfsPath;
  readonly pbs: NodesScanPbsPath;
  readonly zfs: NodesScanZfsPath;
  /**
   * `GET /nodes/{node}/scan`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesScanGetResult>;
}

/** `/nodes/{node}/scan/cifs` */
export interface NodesScanCifsPath {
  /**
   * `GET /nodes/{node}/scan/cifs`
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params: NodesScanCifsGetParams, options?: CallOptions): Promise<NodesScanCifsGetResult>;
}

/** `/nodes/{node}/scan/iscsi` */
export interface NodesScanIscsiPath {
  /**
   * `GET /nodes/{node}/scan/iscsi`
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params: NodesScanIscsiGetParams, options?: CallOptions): Promise<NodesScanIscsiGetResult>;
}

/** `/nodes/{node}/scan/lvm` */
export interface NodesScanLvmPath {
  /**
   * `GET /nodes/{node}/scan/lvm`
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesScanLvmGetResult>;
}

/** `/nodes/{node}/scan/lvmthin` */
export interface NodesScanLvmthinPath {
  /**
   * `GET /nodes/{node}/scan/lvmthin`
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params: NodesScanLvmthinGetParams, options?: CallOptions): Promise<NodesScanLvmthinGetResult>;
}

/** `/nodes/{node}/scan/nfs` */
export interface NodesScanNfsPath {
  /**
   * `GET /nodes/{node}/scan/nfs`
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params: NodesScanNfsGetParams, options?: CallOptions): Promise<NodesScanNfsGetResult>;
}

/** `/nodes/{node}/scan/pbs` */
export interface NodesScanPbsPath {
  /**
   * `GET /nodes/{node}/scan/pbs`
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params: NodesScanPbsGetParams, options?: CallOptions): Promise<NodesScanPbsGetResult>;
}

/** `/nodes/{node}/scan/zfs` */
export interface NodesScanZfsPath {
  /**
   * `GET /nodes/{node}/scan/zfs`
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesScanZfsGetResult>;
}

/** `/nodes/{node}/sdn` */
export interface NodesSdnPath {
  readonly fabrics: NodesSdnFabricsPath;
  readonly vnets: NodesSdnVnetsPath;
  readonly zones: NodesSdnZonesPath;
  /**
   * `GET /nodes/{node}/sdn`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnGetResult>;
}

/** `/nodes/{node}/sdn/fabrics` */
export interface NodesSdnFabricsPath {
  (fabric: string): NodesSdnFabricsFabricPath;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}` */
export interface NodesSdnFabricsFabricPath {
  readonly interfaces: NodesSdnFabricsInterfacesPath;
  readonly neighbors: NodesSdnFabricsNeighborsPath;
  readonly routes: NodesSdnFabricsRoutesPath;
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}`
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnFabricsFabricGetResult>;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}/interfaces` */
export interface NodesSdnFabricsInterfacesPath {
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces`
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnFabricsInterfacesGetResult>;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}/neighbors` */
export interface NodesSdnFabricsNeighborsPath {
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors`
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnFabricsNeighborsGetResult>;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}/routes` */
export interface NodesSdnFabricsRoutesPath {
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}/routes`
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnFabricsRoutesGetResult>;
}

/** `/nodes/{node}/sdn/vnets` */
export interface NodesSdnVnetsPath {
  (vnet: string): NodesSdnVnetsVnetPath;
}

/** `/nodes/{node}/sdn/vnets/{vnet}` */
export interface NodesSdnVnetsVnetPath {
  readonly 'mac-vrf': NodesSdnVnetsMacVrfPath;
  /**
   * `GET /nodes/{node}/sdn/vnets/{vnet}`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnVnetsVnetGetResult>;
}

/** `/nodes/{node}/sdn/vnets/{vnet}/mac-vrf` */
export interface NodesSdnVnetsMacVrfPath {
  /**
   * `GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnVnetsMacVrfGetResult>;
}

/** `/nodes/{node}/sdn/zones` */
export interface NodesSdnZonesPath {
  (zone: string): NodesSdnZonesZonePath;
  /**
   * `GET /nodes/{node}/sdn/zones`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnZonesGetResult>;
}

/** `/nodes/{node}/sdn/zones/{zone}` */
export interface NodesSdnZonesZonePath {
  readonly bridges: NodesSdnZonesBridgesPath;
  readonly content: NodesSdnZonesContentPath;
  readonly 'ip-vrf': NodesSdnZonesIpVrfPath;
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}`
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnZonesZoneGetResult>;
}

/** `/nodes/{node}/sdn/zones/{zone}/bridges` */
export interface NodesSdnZonesBridgesPath {
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}/bridges`
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnZonesBridgesGetResult>;
}

/** `/nodes/{node}/sdn/zones/{zone}/content` */
export interface NodesSdnZonesContentPath {
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}/content`
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnZonesContentGetResult>;
}

/** `/nodes/{node}/sdn/zones/{zone}/ip-vrf` */
export interface NodesSdnZonesIpVrfPath {
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}/ip-vrf`
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnZonesIpVrfGetResult>;
}

/** `/nodes/{node}/services` */
export interface NodesServicesPath {
  (service: string): NodesServicesServicePath;
  /**
   * `GET /nodes/{node}/services`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesServicesGetResult>;
}

/** `/nodes/{node}/services/{service}` */
export interface NodesServicesServicePath {
  readonly reload: NodesServicesReloadPath;
  readonly restart: NodesServicesRestartPath;
  readonly start: NodesServicesStartPath;
  readonly state: NodesServicesStatePath;
  readonly stop: NodesServicesStopPath;
  /**
   * `GET /nodes/{node}/services/{service}`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesServicesServiceGetResult>;
}

/** `/nodes/{node}/services/{service}/reload` */
export interface NodesServicesReloadPath {
  /**
   * `POST /nodes/{node}/services/{service}/reload`
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/services/{service}/restart` */
export interface NodesServicesRestartPath {
  /**
   * `POST /nodes/{node}/services/{service}/restart`
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/services/{service}/start` */
export interface NodesServicesStartPath {
  /**
   * `POST /nodes/{node}/services/{service}/start`
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/services/{service}/state` */
export interface NodesServicesStatePath {
  /**
   * `GET /nodes/{node}/services/{service}/state`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesServicesStateGetResult>;
}

/** `/nodes/{node}/services/{service}/stop` */
export interface NodesServicesStopPath {
  /**
   * `POST /nodes/{node}/services/{service}/stop`
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/spiceshell` */
export interface NodesSpiceshellPath {
  /**
   * `POST /nodes/{node}/spiceshell`
   * Needs `Sys.Console` on `/nodes/{node}`.
   */
  post(params?: NodesSpiceshellPostParams, options?: CallOptions): Promise<NodesSpiceshellPostResult>;
}

/** `/nodes/{node}/startall` */
export interface NodesStartallPath {
  /**
   * `POST /nodes/{node}/startall`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params?: NodesStartallPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/status` */
export interface NodesStatusPath {
  /**
   * `GET /nodes/{node}/status`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesStatusGetResult>;
  /**
   * `POST /nodes/{node}/status`
   * Needs `Sys.PowerMgmt` on `/nodes/{node}`.
   */
  post(params: NodesStatusPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/stopall` */
export interface NodesStopallPath {
  /**
   * `POST /nodes/{node}/stopall`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params?: NodesStopallPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/storage` */
export interface NodesStoragePath {
  (storage: string): NodesStorageStoragePath;
  /**
   * `GET /nodes/{node}/storage`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesStorageGetParams, options?: CallOptions): Promise<NodesStorageGetResult>;
}

/** `/nodes/{node}/storage/{storage}` */
export interface NodesStorageStoragePath {
  readonly content: NodesStorageContentPath;
  readonly 'download-url': NodesStorageDownloadUrlPath;
  readonly 'file-restore': NodesStorageFileRestorePath;
  readonly identity: NodesStorageIdentityPath;
  readonly 'import-metadata': NodesStorageImportMetadataPath;
  readonly 'oci-registry-pull': NodesStorageOciRegistryPullPath;
  readonly prunebackups: NodesStoragePrunebackupsPath;
  readonly rrd: NodesStorageRrdPath;
  readonly rrddata: NodesStorageRrddataPath;
  readonly status: NodesStorageStatusPath;
  readonly upload: NodesStorageUploadPath;
  /**
   * `GET /nodes/{node}/storage/{storage}`
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesStorageStorageGetResult>;
}

/** `/nodes/{node}/storage/{storage}/content` */
export interface NodesStorageContentPath {
  (volume: string): NodesStorageContentVolumePath;
  /**
   * `GET /nodes/{node}/storage/{storage}/content`
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params?: NodesStorageContentGetParams, options?: CallOptions): Promise<NodesStorageContentGetResult>;
  /**
   * `POST /nodes/{node}/storage/{storage}/content`
   * Needs `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  post(params: NodesStorageContentPostParams, options?: CallOptions): Promise<NodesStorageContentPostResult>;
}

/** `/nodes/{node}/storage/{storage}/content/{volume}` */
export interface NodesStorageContentVolumePath {
  /**
   * `GET /nodes/{node}/storage/{storage}/content/{volume}`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesStorageContentVolumeGetResult>;
  /**
   * `POST /nodes/{node}/storage/{storage}/content/{volume}`
   * Starts a task.
   * Needs `root@pam`.
   */
  post(params: NodesStorageContentVolumePostParams, options?: CallOptions): Task;
  /**
   * `PUT /nodes/{node}/storage/{storage}/content/{volume}`
   * Needs any login, and what PVE checks beside it.
   */
  put(params?: NodesStorageContentVolumePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/storage/{storage}/content/{volume}`
   * Starts a task, or is done at once.
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: NodesStorageContentVolumeDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/storage/{storage}/download-url` */
export interface NodesStorageDownloadUrlPath {
  /**
   * `POST /nodes/{node}/storage/{storage}/download-url`
   * Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/nodes/{node}`), and what PVE checks beside it.
   */
  post(params: NodesStorageDownloadUrlPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/storage/{storage}/file-restore` */
export interface NodesStorageFileRestorePath {
  readonly download: NodesStorageFileRestoreDownloadPath;
  readonly list: NodesStorageFileRestoreListPath;
}

/** `/nodes/{node}/storage/{storage}/file-restore/download` */
export interface NodesStorageFileRestoreDownloadPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/file-restore/download`
   * Needs any login, and what PVE checks beside it.
   */
  get(params: NodesStorageFileRestoreDownloadGetParams, options?: CallOptions): Promise<NodesStorageFileRestoreDownloadGetResult>;
}

/** `/nodes/{node}/storage/{storage}/file-restore/list` */
export interface NodesStorageFileRestoreListPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/file-restore/list`
   * Needs any login, and what PVE checks beside it.
   */
  get(params: NodesStorageFileRestoreListGetParams, options?: CallOptions): Promise<NodesStorageFileRestoreListGetResult>;
}

/** `/nodes/{node}/storage/{storage}/identity` */
export interface NodesStorageIdentityPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/identity`
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesStorageIdentityGetResult>;
}

/** `/nodes/{node}/storage/{storage}/import-metadata` */
export interface NodesStorageImportMetadataPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/import-metadata`
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params: NodesStorageImportMetadataGetParams, options?: CallOptions): Promise<NodesStorageImportMetadataGetResult>;
}

/** `/nodes/{node}/storage/{storage}/oci-registry-pull` */
export interface NodesStorageOciRegistryPullPath {
  /**
   * `POST /nodes/{node}/storage/{storage}/oci-registry-pull`
   * Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}` and `Sys.AccessNetwork` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  post(params: NodesStorageOciRegistryPullPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/storage/{storage}/prunebackups` */
export interface NodesStoragePrunebackupsPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/prunebackups`
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params?: NodesStoragePrunebackupsGetParams, options?: CallOptions): Promise<NodesStoragePrunebackupsGetResult>;
  /**
   * `DELETE /nodes/{node}/storage/{storage}/prunebackups`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: NodesStoragePrunebackupsDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/storage/{storage}/rrd` */
export interface NodesStorageRrdPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/rrd`
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params: NodesStorageRrdGetParams, options?: CallOptions): Promise<NodesStorageRrdGetResult>;
}

/** `/nodes/{node}/storage/{storage}/rrddata` */
export interface NodesStorageRrddataPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/rrddata`
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params: NodesStorageRrddataGetParams, options?: CallOptions): Promise<NodesStorageRrddataGetResult>;
}

/** `/nodes/{node}/storage/{storage}/status` */
export interface NodesStorageStatusPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/status`
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesStorageStatusGetResult>;
}

/** `/nodes/{node}/storage/{storage}/upload` */
export interface NodesStorageUploadPath {
  /**
   * `POST /nodes/{node}/storage/{storage}/upload`
   * Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}`.
   */
  post(params: NodesStorageUploadPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/subscription` */
export interface NodesSubscriptionPath {
  /**
   * `GET /nodes/{node}/subscription`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSubscriptionGetResult>;
  /**
   * `POST /nodes/{node}/subscription`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: NodesSubscriptionPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /nodes/{node}/subscription`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params: NodesSubscriptionPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/subscription`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/suspendall` */
export interface NodesSuspendallPath {
  /**
   * `POST /nodes/{node}/suspendall`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  post(params?: NodesSuspendallPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/syslog` */
export interface NodesSyslogPath {
  /**
   * `GET /nodes/{node}/syslog`
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  get(params?: NodesSyslogGetParams, options?: CallOptions): Promise<NodesSyslogGetResult>;
}

/** `/nodes/{node}/tasks` */
export interface NodesTasksPath {
  (upid: string): NodesTasksUpidPath;
  /**
   * `GET /nodes/{node}/tasks`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesTasksGetParams, options?: CallOptions): Promise<NodesTasksGetResult>;
}

/** `/nodes/{node}/tasks/{upid}` */
export interface NodesTasksUpidPath {
  readonly log: NodesTasksLogPath;
  readonly status: NodesTasksStatusPath;
  /**
   * `GET /nodes/{node}/tasks/{upid}`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesTasksUpidGetResult>;
  /**
   * `DELETE /nodes/{node}/tasks/{upid}`
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/tasks/{upid}/log` */
export interface NodesTasksLogPath {
  /**
   * `GET /nodes/{node}/tasks/{upid}/log`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesTasksLogGetParams, options?: CallOptions): Promise<NodesTasksLogGetResult>;
}

/** `/nodes/{node}/tasks/{upid}/status` */
export interface NodesTasksStatusPath {
  /**
   * `GET /nodes/{node}/tasks/{upid}/status`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesTasksStatusGetResult>;
}

/** `/nodes/{node}/termproxy` */
export interface NodesTermproxyPath {
  /**
   * `POST /nodes/{node}/termproxy`
   * Needs `Sys.Console` on `/nodes/{node}`.
   */
  post(params?: NodesTermproxyPostParams, options?: CallOptions): Promise<NodesTermproxyPostResult>;
}

/** `/nodes/{node}/time` */
export interface NodesTimePath {
  /**
   * `GET /nodes/{node}/time`
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesTimeGetResult>;
  /**
   * `PUT /nodes/{node}/time`
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params: NodesTimePutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/version` */
export interface NodesVersionPath {
  /**
   * `GET /nodes/{node}/version`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesVersionGetResult>;
}

/** `/nodes/{node}/vncshell` */
export interface NodesVncshellPath {
  /**
   * `POST /nodes/{node}/vncshell`
   * Needs `Sys.Console` on `/nodes/{node}`.
   */
  post(params?: NodesVncshellPostParams, options?: CallOptions): Promise<NodesVncshellPostResult>;
}

/** `/nodes/{node}/vncwebsocket` */
export interface NodesVncwebsocketPath {
  /**
   * `GET /nodes/{node}/vncwebsocket`
   * Needs `Sys.Console` on `/nodes/{node}`, and what PVE checks beside it.
   */
  get(params: NodesVncwebsocketGetParams, options?: CallOptions): Promise<NodesVncwebsocketGetResult>;
}

/** `/nodes/{node}/vzdump` */
export interface NodesVzdumpPath {
  readonly defaults: NodesVzdumpDefaultsPath;
  readonly extractconfig: NodesVzdumpExtractconfigPath;
  /**
   * `POST /nodes/{node}/vzdump`
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params?: NodesVzdumpPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/vzdump/defaults` */
export interface NodesVzdumpDefaultsPath {
  /**
   * `GET /nodes/{node}/vzdump/defaults`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesVzdumpDefaultsGetParams, options?: CallOptions): Promise<NodesVzdumpDefaultsGetResult>;
}

/** `/nodes/{node}/vzdump/extractconfig` */
export interface NodesVzdumpExtractconfigPath {
  /**
   * `GET /nodes/{node}/vzdump/extractconfig`
   * Needs any login, and what PVE checks beside it.
   */
  get(params: NodesVzdumpExtractconfigGetParams, options?: CallOptions): Promise<NodesVzdumpExtractconfigGetResult>;
}

/** `/nodes/{node}/wakeonlan` */
export interface NodesWakeonlanPath {
  /**
   * `POST /nodes/{node}/wakeonlan`
   * Needs `Sys.PowerMgmt` on `/nodes/{node}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesWakeonlanPostResult>;
}

/** `/pools` */
export interface PoolsPath {
  (poolid: string): PoolsPoolidPath;
  /**
   * `GET /pools`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: PoolsGetParams, options?: CallOptions): Promise<PoolsGetResult>;
  /**
   * `POST /pools`
   * Needs `Pool.Allocate` on `/pool/{poolid}`.
   */
  post(params: PoolsPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /pools`
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  put(params: PoolsPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /pools`
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  delete(params: PoolsDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/pools/{poolid}` */
export interface PoolsPoolidPath {
  /**
   * `GET /pools/{poolid}`
   * Needs `Pool.Audit` on `/pool/{poolid}`.
   */
  get(params?: PoolsPoolidGetParams, options?: CallOptions): Promise<PoolsPoolidGetResult>;
  /**
   * `PUT /pools/{poolid}`
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   */
  put(params?: PoolsPoolidPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /pools/{poolid}`
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/storage` */
export interface StoragePath {
  (storage: string): StorageStoragePath;
  /**
   * `GET /storage`
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: StorageGetParams, options?: CallOptions): Promise<StorageGetResult>;
  /**
   * `POST /storage`
   * Needs `Datastore.Allocate` on `/storage`.
   */
  post(params: StoragePostParams, options?: CallOptions): Promise<StoragePostResult>;
}

/** `/storage/{storage}` */
export interface StorageStoragePath {
  /**
   * `GET /storage/{storage}`
   * Needs `Datastore.Allocate` on `/storage/{storage}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<StorageStorageGetResult>;
  /**
   * `PUT /storage/{storage}`
   * Needs `Datastore.Allocate` on `/storage`.
   */
  put(params?: StorageStoragePutParams, options?: CallOptions): Promise<StorageStoragePutResult>;
  /**
   * `DELETE /storage/{storage}`
   * Needs `Datastore.Allocate` on `/storage`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/version` */
export interface VersionPath {
  /**
   * `GET /version`
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<VersionGetResult>;
}
