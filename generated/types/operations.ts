// Made by `npm run generate` from spec/ and overrides/. Do not edit: change those and generate again.

import type { Task } from '../../overrides/call.js';
import type { AccessAclGetResult, AccessAclPutParams, AccessDomainsGetResult, AccessDomainsPostParams, AccessDomainsRealmGetResult, AccessDomainsRealmPutParams, AccessDomainsSyncPostParams, AccessGetResult, AccessGroupsGetResult, AccessGroupsGroupidGetResult, AccessGroupsGroupidPutParams, AccessGroupsPostParams, AccessOpenidAuthUrlPostParams, AccessOpenidAuthUrlPostResult, AccessOpenidGetResult, AccessOpenidLoginPostParams, AccessOpenidLoginPostResult, AccessPasswordPutParams, AccessPermissionsGetParams, AccessPermissionsGetResult, AccessRolesGetResult, AccessRolesPostParams, AccessRolesRoleidGetResult, AccessRolesRoleidPutParams, AccessTfaGetResult, AccessTfaIdDeleteParams, AccessTfaIdGetResult, AccessTfaIdPutParams, AccessTfaUseridGetResult, AccessTfaUseridPostParams, AccessTfaUseridPostResult, AccessTicketPostParams, AccessTicketPostResult, AccessUsersGetParams, AccessUsersGetResult, AccessUsersPostParams, AccessUsersTfaGetParams, AccessUsersTfaGetResult, AccessUsersTokenGetResult, AccessUsersTokenTokenidGetResult, AccessUsersTokenTokenidPostParams, AccessUsersTokenTokenidPostResult, AccessUsersTokenTokenidPutParams, AccessUsersTokenTokenidPutResult, AccessUsersUnlockTfaPutResult, AccessUsersUseridGetResult, AccessUsersUseridPutParams, AccessVncticketPostParams, ClusterAcmeAccountGetResult, ClusterAcmeAccountNameGetResult, ClusterAcmeAccountNamePutParams, ClusterAcmeAccountPostParams, ClusterAcmeChallengeSchemaGetResult, ClusterAcmeDirectoriesGetResult, ClusterAcmeGetResult, ClusterAcmeMetaGetParams, ClusterAcmeMetaGetResult, ClusterAcmePluginsGetParams, ClusterAcmePluginsGetResult, ClusterAcmePluginsIdGetResult, ClusterAcmePluginsIdPutParams, ClusterAcmePluginsPostParams, ClusterAcmeTosGetParams, ClusterAcmeTosGetResult, ClusterBackupGetResult, ClusterBackupIdGetResult, ClusterBackupIdPutParams, ClusterBackupIncludedVolumesGetResult, ClusterBackupInfoGetResult, ClusterBackupInfoNotBackedUpGetResult, ClusterBackupPostParams, ClusterBulkActionGetResult, ClusterBulkActionGuestGetResult, ClusterBulkActionGuestMigratePostParams, ClusterBulkActionGuestShutdownPostParams, ClusterBulkActionGuestStartPostParams, ClusterBulkActionGuestSuspendPostParams, ClusterCephFlagsFlagGetResult, ClusterCephFlagsFlagPutParams, ClusterCephFlagsGetResult, ClusterCephFlagsPutParams, ClusterCephGetResult, ClusterCephMetadataGetParams, ClusterCephMetadataGetResult, ClusterCephStatusGetResult, ClusterConfigApiversionGetResult, ClusterConfigGetResult, ClusterConfigJoinGetParams, ClusterConfigJoinGetResult, ClusterConfigJoinPostParams, ClusterConfigNodesGetResult, ClusterConfigNodesNodePostParams, ClusterConfigNodesNodePostResult, ClusterConfigPostParams, ClusterConfigQdeviceGetResult, ClusterConfigTotemGetResult, ClusterFirewallAliasesGetResult, ClusterFirewallAliasesNameDeleteParams, ClusterFirewallAliasesNameGetResult, ClusterFirewallAliasesNamePutParams, ClusterFirewallAliasesPostParams, ClusterFirewallGetResult, ClusterFirewallGroupsGetResult, ClusterFirewallGroupsGroupGetResult, ClusterFirewallGroupsGroupPostParams, ClusterFirewallGroupsPosDeleteParams, ClusterFirewallGroupsPosGetResult, ClusterFirewallGroupsPosPutParams, ClusterFirewallGroupsPostParams, ClusterFirewallIpsetCidrDeleteParams, ClusterFirewallIpsetCidrGetResult, ClusterFirewallIpsetCidrPutParams, ClusterFirewallIpsetGetResult, ClusterFirewallIpsetNameDeleteParams, ClusterFirewallIpsetNameGetResult, ClusterFirewallIpsetNamePostParams, ClusterFirewallIpsetPostParams, ClusterFirewallMacrosGetResult, ClusterFirewallOptionsGetResult, ClusterFirewallOptionsPutParams, ClusterFirewallRefsGetParams, ClusterFirewallRefsGetResult, ClusterFirewallRulesGetResult, ClusterFirewallRulesPosDeleteParams, ClusterFirewallRulesPosGetResult, ClusterFirewallRulesPosPutParams, ClusterFirewallRulesPostParams, ClusterGetResult, ClusterHaGetResult, ClusterHaGroupsGetResult, ClusterHaGroupsGroupGetResult, ClusterHaGroupsGroupPutParams, ClusterHaGroupsPostParams, ClusterHaResourcesGetParams, ClusterHaResourcesGetResult, ClusterHaResourcesMigratePostParams, ClusterHaResourcesMigratePostResult, ClusterHaResourcesPostParams, ClusterHaResourcesRelocatePostParams, ClusterHaResourcesRelocatePostResult, ClusterHaResourcesSidDeleteParams, ClusterHaResourcesSidGetResult, ClusterHaResourcesSidPutParams, ClusterHaRulesGetParams, ClusterHaRulesGetResult, ClusterHaRulesPostParams, ClusterHaRulesRuleGetResult, ClusterHaRulesRulePutParams, ClusterHaStatusCurrentGetResult, ClusterHaStatusDisarmHaPostParams, ClusterHaStatusGetResult, ClusterHaStatusManagerStatusGetResult, ClusterJobsGetResult, ClusterJobsRealmSyncGetResult, ClusterJobsRealmSyncIdGetResult, ClusterJobsRealmSyncIdPostParams, ClusterJobsRealmSyncIdPutParams, ClusterJobsScheduleAnalyzeGetParams, ClusterJobsScheduleAnalyzeGetResult, ClusterLogGetParams, ClusterLogGetResult, ClusterMappingDirGetParams, ClusterMappingDirGetResult, ClusterMappingDirIdGetResult, ClusterMappingDirIdPutParams, ClusterMappingDirPostParams, ClusterMappingGetResult, ClusterMappingPciGetParams, ClusterMappingPciGetResult, ClusterMappingPciIdGetResult, ClusterMappingPciIdPutParams, ClusterMappingPciPostParams, ClusterMappingUsbGetParams, ClusterMappingUsbGetResult, ClusterMappingUsbIdGetResult, ClusterMappingUsbIdPutParams, ClusterMappingUsbPostParams, ClusterMetricsExportGetParams, ClusterMetricsExportGetResult, ClusterMetricsGetResult, ClusterMetricsServerGetResult, ClusterMetricsServerIdGetResult, ClusterMetricsServerIdPostParams, ClusterMetricsServerIdPutParams, ClusterNextidGetParams, ClusterNextidGetResult, ClusterNotificationsEndpointsGetResult, ClusterNotificationsEndpointsGotifyGetResult, ClusterNotificationsEndpointsGotifyNameGetResult, ClusterNotificationsEndpointsGotifyNamePutParams, ClusterNotificationsEndpointsGotifyPostParams, ClusterNotificationsEndpointsSendmailGetResult, ClusterNotificationsEndpointsSendmailNameGetResult, ClusterNotificationsEndpointsSendmailNamePutParams, ClusterNotificationsEndpointsSendmailPostParams, ClusterNotificationsEndpointsSmtpGetResult, ClusterNotificationsEndpointsSmtpNameGetResult, ClusterNotificationsEndpointsSmtpNamePutParams, ClusterNotificationsEndpointsSmtpPostParams, ClusterNotificationsEndpointsWebhookGetResult, ClusterNotificationsEndpointsWebhookNameGetResult, ClusterNotificationsEndpointsWebhookNamePutParams, ClusterNotificationsEndpointsWebhookPostParams, ClusterNotificationsGetResult, ClusterNotificationsMatcherFieldValuesGetResult, ClusterNotificationsMatcherFieldsGetResult, ClusterNotificationsMatchersGetResult, ClusterNotificationsMatchersNameGetResult, ClusterNotificationsMatchersNamePutParams, ClusterNotificationsMatchersPostParams, ClusterNotificationsTargetsGetResult, ClusterOptionsGetResult, ClusterOptionsPutParams, ClusterQemuCpuFlagsGetParams, ClusterQemuCpuFlagsGetResult, ClusterQemuCustomCpuModelsCputypeGetResult, ClusterQemuCustomCpuModelsCputypePutParams, ClusterQemuCustomCpuModelsGetResult, ClusterQemuCustomCpuModelsPostParams, ClusterQemuGetResult, ClusterReplicationGetResult, ClusterReplicationIdDeleteParams, ClusterReplicationIdGetResult, ClusterReplicationIdPutParams, ClusterReplicationPostParams, ClusterResourcesGetParams, ClusterResourcesGetResult, ClusterSdnControllersControllerDeleteParams, ClusterSdnControllersControllerGetParams, ClusterSdnControllersControllerGetResult, ClusterSdnControllersControllerPutParams, ClusterSdnControllersGetParams, ClusterSdnControllersGetResult, ClusterSdnControllersPostParams, ClusterSdnDnsDnsDeleteParams, ClusterSdnDnsDnsGetResult, ClusterSdnDnsDnsPutParams, ClusterSdnDnsGetParams, ClusterSdnDnsGetResult, ClusterSdnDnsPostParams, ClusterSdnDryRunGetParams, ClusterSdnDryRunGetResult, ClusterSdnFabricsAllGetParams, ClusterSdnFabricsAllGetResult, ClusterSdnFabricsFabricGetParams, ClusterSdnFabricsFabricGetResult, ClusterSdnFabricsFabricIdGetResult, ClusterSdnFabricsFabricIdPutParams, ClusterSdnFabricsFabricPostParams, ClusterSdnFabricsGetResult, ClusterSdnFabricsNodeFabricIdGetParams, ClusterSdnFabricsNodeFabricIdGetResult, ClusterSdnFabricsNodeFabricIdPostParams, ClusterSdnFabricsNodeGetParams, ClusterSdnFabricsNodeGetResult, ClusterSdnFabricsNodeNodeIdGetResult, ClusterSdnFabricsNodeNodeIdPutParams, ClusterSdnGetResult, ClusterSdnIpamsGetParams, ClusterSdnIpamsGetResult, ClusterSdnIpamsIpamDeleteParams, ClusterSdnIpamsIpamGetResult, ClusterSdnIpamsIpamPutParams, ClusterSdnIpamsPostParams, ClusterSdnIpamsStatusGetResult, ClusterSdnLockDeleteParams, ClusterSdnLockPostParams, ClusterSdnLockPostResult, ClusterSdnPrefixListsEntriesGetResult, ClusterSdnPrefixListsEntriesPostParams, ClusterSdnPrefixListsEntriesUrlSeqDeleteParams, ClusterSdnPrefixListsEntriesUrlSeqGetResult, ClusterSdnPrefixListsEntriesUrlSeqPutParams, ClusterSdnPrefixListsGetParams, ClusterSdnPrefixListsGetResult, ClusterSdnPrefixListsIdDeleteParams, ClusterSdnPrefixListsIdGetResult, ClusterSdnPrefixListsIdPutParams, ClusterSdnPrefixListsPostParams, ClusterSdnPutParams, ClusterSdnRollbackPostParams, ClusterSdnRouteMapsEntriesEntryOrderDeleteParams, ClusterSdnRouteMapsEntriesEntryOrderGetResult, ClusterSdnRouteMapsEntriesEntryOrderPutParams, ClusterSdnRouteMapsEntriesGetParams, ClusterSdnRouteMapsEntriesGetResult, ClusterSdnRouteMapsEntriesPostParams, ClusterSdnRouteMapsEntriesRouteMapIdGetParams, ClusterSdnRouteMapsEntriesRouteMapIdGetResult, ClusterSdnRouteMapsGetParams, ClusterSdnRouteMapsGetResult, ClusterSdnVnetsFirewallGetResult, ClusterSdnVnetsFirewallOptionsGetResult, ClusterSdnVnetsFirewallOptionsPutParams, ClusterSdnVnetsFirewallRulesGetResult, ClusterSdnVnetsFirewallRulesPosDeleteParams, ClusterSdnVnetsFirewallRulesPosGetResult, ClusterSdnVnetsFirewallRulesPosPutParams, ClusterSdnVnetsFirewallRulesPostParams, ClusterSdnVnetsGetParams, ClusterSdnVnetsGetResult, ClusterSdnVnetsIpsDeleteParams, ClusterSdnVnetsIpsPostParams, ClusterSdnVnetsIpsPutParams, ClusterSdnVnetsPostParams, ClusterSdnVnetsSubnetsGetParams, ClusterSdnVnetsSubnetsGetResult, ClusterSdnVnetsSubnetsPostParams, ClusterSdnVnetsSubnetsSubnetDeleteParams, ClusterSdnVnetsSubnetsSubnetGetParams, ClusterSdnVnetsSubnetsSubnetGetResult, ClusterSdnVnetsSubnetsSubnetPutParams, ClusterSdnVnetsVnetDeleteParams, ClusterSdnVnetsVnetGetParams, ClusterSdnVnetsVnetGetResult, ClusterSdnVnetsVnetPutParams, ClusterSdnZonesGetParams, ClusterSdnZonesGetResult, ClusterSdnZonesPostParams, ClusterSdnZonesZoneDeleteParams, ClusterSdnZonesZoneGetParams, ClusterSdnZonesZoneGetResult, ClusterSdnZonesZonePutParams, ClusterStatusGetResult, ClusterTasksGetResult, NodesAplinfoGetResult, NodesAplinfoPostParams, NodesAptChangelogGetParams, NodesAptChangelogGetResult, NodesAptGetResult, NodesAptRepositoriesGetResult, NodesAptRepositoriesPostParams, NodesAptRepositoriesPutParams, NodesAptUpdateGetResult, NodesAptUpdatePostParams, NodesAptVersionsGetResult, NodesCapabilitiesGetResult, NodesCapabilitiesQemuCpuFlagsGetParams, NodesCapabilitiesQemuCpuFlagsGetResult, NodesCapabilitiesQemuCpuGetParams, NodesCapabilitiesQemuCpuGetResult, NodesCapabilitiesQemuGetResult, NodesCapabilitiesQemuMachinesGetParams, NodesCapabilitiesQemuMachinesGetResult, NodesCapabilitiesQemuMigrationGetResult, NodesCephCfgDbGetResult, NodesCephCfgGetResult, NodesCephCfgRawGetResult, NodesCephCfgValueGetParams, NodesCephCfgValueGetResult, NodesCephCmdSafetyGetParams, NodesCephCmdSafetyGetResult, NodesCephCrushGetResult, NodesCephFsGetResult, NodesCephFsNameDeleteParams, NodesCephFsNamePostParams, NodesCephGetResult, NodesCephInitPostParams, NodesCephLogGetParams, NodesCephLogGetResult, NodesCephMdsGetResult, NodesCephMdsNamePostParams, NodesCephMgrGetResult, NodesCephMonGetResult, NodesCephMonMonidPostParams, NodesCephOsdGetResult, NodesCephOsdLvInfoGetParams, NodesCephOsdLvInfoGetResult, NodesCephOsdMetadataGetResult, NodesCephOsdOsdidDeleteParams, NodesCephOsdOsdidGetResult, NodesCephOsdPostParams, NodesCephOsdScrubPostParams, NodesCephPoolGetResult, NodesCephPoolNameDeleteParams, NodesCephPoolNameGetResult, NodesCephPoolNamePutParams, NodesCephPoolPostParams, NodesCephPoolStatusGetParams, NodesCephPoolStatusGetResult, NodesCephRestartPostParams, NodesCephRulesGetResult, NodesCephStartPostParams, NodesCephStatusGetResult, NodesCephStopPostParams, NodesCertificatesAcmeCertificatePostParams, NodesCertificatesAcmeCertificatePutParams, NodesCertificatesAcmeGetResult, NodesCertificatesCustomDeleteParams, NodesCertificatesCustomPostParams, NodesCertificatesCustomPostResult, NodesCertificatesGetResult, NodesCertificatesInfoGetResult, NodesConfigGetParams, NodesConfigGetResult, NodesConfigPutParams, NodesDisksDirectoryGetResult, NodesDisksDirectoryNameDeleteParams, NodesDisksDirectoryPostParams, NodesDisksGetResult, NodesDisksInitgptPostParams, NodesDisksListGetParams, NodesDisksListGetResult, NodesDisksLvmGetResult, NodesDisksLvmNameDeleteParams, NodesDisksLvmPostParams, NodesDisksLvmthinGetResult, NodesDisksLvmthinNameDeleteParams, NodesDisksLvmthinPostParams, NodesDisksSmartGetParams, NodesDisksSmartGetResult, NodesDisksWipediskPutParams, NodesDisksZfsGetResult, NodesDisksZfsNameDeleteParams, NodesDisksZfsNameGetResult, NodesDisksZfsPostParams, NodesDnsGetResult, NodesDnsPutParams, NodesExecutePostParams, NodesExecutePostResult, NodesFirewallGetResult, NodesFirewallLogGetParams, NodesFirewallLogGetResult, NodesFirewallOptionsGetResult, NodesFirewallOptionsPutParams, NodesFirewallRulesGetResult, NodesFirewallRulesPosDeleteParams, NodesFirewallRulesPosGetResult, NodesFirewallRulesPosPutParams, NodesFirewallRulesPostParams, NodesGetResult, NodesHardwareGetResult, NodesHardwarePciGetParams, NodesHardwarePciGetResult, NodesHardwarePciMdevGetResult, NodesHardwarePciPciIdOrMappingGetResult, NodesHardwareUsbGetResult, NodesHostsGetResult, NodesHostsPostParams, NodesJournalGetParams, NodesJournalGetResult, NodesLxcClonePostParams, NodesLxcConfigGetParams, NodesLxcConfigGetResult, NodesLxcConfigPutParams, NodesLxcFeatureGetParams, NodesLxcFeatureGetResult, NodesLxcFirewallAliasesGetResult, NodesLxcFirewallAliasesNameDeleteParams, NodesLxcFirewallAliasesNameGetResult, NodesLxcFirewallAliasesNamePutParams, NodesLxcFirewallAliasesPostParams, NodesLxcFirewallGetResult, NodesLxcFirewallIpsetCidrDeleteParams, NodesLxcFirewallIpsetCidrGetResult, NodesLxcFirewallIpsetCidrPutParams, NodesLxcFirewallIpsetGetResult, NodesLxcFirewallIpsetNameDeleteParams, NodesLxcFirewallIpsetNameGetResult, NodesLxcFirewallIpsetNamePostParams, NodesLxcFirewallIpsetPostParams, NodesLxcFirewallLogGetParams, NodesLxcFirewallLogGetResult, NodesLxcFirewallOptionsGetResult, NodesLxcFirewallOptionsPutParams, NodesLxcFirewallRefsGetParams, NodesLxcFirewallRefsGetResult, NodesLxcFirewallRulesGetResult, NodesLxcFirewallRulesPosDeleteParams, NodesLxcFirewallRulesPosGetResult, NodesLxcFirewallRulesPosPutParams, NodesLxcFirewallRulesPostParams, NodesLxcGetResult, NodesLxcInterfacesGetResult, NodesLxcMigrateGetParams, NodesLxcMigrateGetResult, NodesLxcMigratePostParams, NodesLxcMoveVolumePostParams, NodesLxcMtunnelPostParams, NodesLxcMtunnelPostResult, NodesLxcMtunnelwebsocketGetParams, NodesLxcMtunnelwebsocketGetResult, NodesLxcPendingGetResult, NodesLxcPostParams, NodesLxcRemoteMigratePostParams, NodesLxcResizePutParams, NodesLxcRrdGetParams, NodesLxcRrdGetResult, NodesLxcRrddataGetParams, NodesLxcRrddataGetResult, NodesLxcSnapshotConfigGetResult, NodesLxcSnapshotConfigPutParams, NodesLxcSnapshotGetResult, NodesLxcSnapshotPostParams, NodesLxcSnapshotRollbackPostParams, NodesLxcSnapshotSnapnameDeleteParams, NodesLxcSnapshotSnapnameGetResult, NodesLxcSpiceproxyPostParams, NodesLxcSpiceproxyPostResult, NodesLxcStatusCurrentGetResult, NodesLxcStatusGetResult, NodesLxcStatusRebootPostParams, NodesLxcStatusShutdownPostParams, NodesLxcStatusStartPostParams, NodesLxcStatusStopPostParams, NodesLxcTermproxyPostResult, NodesLxcVmidDeleteParams, NodesLxcVmidGetResult, NodesLxcVncproxyPostParams, NodesLxcVncproxyPostResult, NodesLxcVncwebsocketGetParams, NodesLxcVncwebsocketGetResult, NodesMigrateallPostParams, NodesNetstatGetResult, NodesNetworkGetParams, NodesNetworkGetResult, NodesNetworkIfaceGetResult, NodesNetworkIfacePutParams, NodesNetworkPostParams, NodesNetworkPutParams, NodesNodeGetResult, NodesQemuAgentExecPostParams, NodesQemuAgentExecPostResult, NodesQemuAgentExecStatusGetParams, NodesQemuAgentExecStatusGetResult, NodesQemuAgentFileReadGetParams, NodesQemuAgentFileReadGetResult, NodesQemuAgentFileWritePostParams, NodesQemuAgentFsfreezeFreezePostResult, NodesQemuAgentFsfreezeStatusPostResult, NodesQemuAgentFsfreezeThawPostResult, NodesQemuAgentFstrimPostResult, NodesQemuAgentGetFsinfoGetResult, NodesQemuAgentGetHostNameGetResult, NodesQemuAgentGetMemoryBlockInfoGetResult, NodesQemuAgentGetMemoryBlocksGetResult, NodesQemuAgentGetOsinfoGetResult, NodesQemuAgentGetResult, NodesQemuAgentGetTimeGetResult, NodesQemuAgentGetTimezoneGetResult, NodesQemuAgentGetUsersGetResult, NodesQemuAgentGetVcpusGetResult, NodesQemuAgentInfoGetResult, NodesQemuAgentNetworkGetInterfacesGetResult, NodesQemuAgentPingPostResult, NodesQemuAgentPostParams, NodesQemuAgentPostResult, NodesQemuAgentSetUserPasswordPostParams, NodesQemuAgentSetUserPasswordPostResult, NodesQemuAgentShutdownPostResult, NodesQemuAgentSuspendDiskPostResult, NodesQemuAgentSuspendHybridPostResult, NodesQemuAgentSuspendRamPostResult, NodesQemuClonePostParams, NodesQemuCloudinitDumpGetParams, NodesQemuCloudinitDumpGetResult, NodesQemuCloudinitGetResult, NodesQemuConfigGetParams, NodesQemuConfigGetResult, NodesQemuConfigPostParams, NodesQemuConfigPutParams, NodesQemuDbusVmstatePostParams, NodesQemuFeatureGetParams, NodesQemuFeatureGetResult, NodesQemuFirewallAliasesGetResult, NodesQemuFirewallAliasesNameDeleteParams, NodesQemuFirewallAliasesNameGetResult, NodesQemuFirewallAliasesNamePutParams, NodesQemuFirewallAliasesPostParams, NodesQemuFirewallGetResult, NodesQemuFirewallIpsetCidrDeleteParams, NodesQemuFirewallIpsetCidrGetResult, NodesQemuFirewallIpsetCidrPutParams, NodesQemuFirewallIpsetGetResult, NodesQemuFirewallIpsetNameDeleteParams, NodesQemuFirewallIpsetNameGetResult, NodesQemuFirewallIpsetNamePostParams, NodesQemuFirewallIpsetPostParams, NodesQemuFirewallLogGetParams, NodesQemuFirewallLogGetResult, NodesQemuFirewallOptionsGetResult, NodesQemuFirewallOptionsPutParams, NodesQemuFirewallRefsGetParams, NodesQemuFirewallRefsGetResult, NodesQemuFirewallRulesGetResult, NodesQemuFirewallRulesPosDeleteParams, NodesQemuFirewallRulesPosGetResult, NodesQemuFirewallRulesPosPutParams, NodesQemuFirewallRulesPostParams, NodesQemuGetParams, NodesQemuGetResult, NodesQemuMigrateGetParams, NodesQemuMigrateGetResult, NodesQemuMigratePostParams, NodesQemuMonitorPostParams, NodesQemuMonitorPostResult, NodesQemuMoveDiskPostParams, NodesQemuMtunnelPostParams, NodesQemuMtunnelPostResult, NodesQemuMtunnelwebsocketGetParams, NodesQemuMtunnelwebsocketGetResult, NodesQemuPendingGetResult, NodesQemuPostParams, NodesQemuRemoteMigratePostParams, NodesQemuResizePutParams, NodesQemuRrdGetParams, NodesQemuRrdGetResult, NodesQemuRrddataGetParams, NodesQemuRrddataGetResult, NodesQemuSendkeyPutParams, NodesQemuSnapshotConfigGetResult, NodesQemuSnapshotConfigPutParams, NodesQemuSnapshotGetResult, NodesQemuSnapshotPostParams, NodesQemuSnapshotRollbackPostParams, NodesQemuSnapshotSnapnameDeleteParams, NodesQemuSnapshotSnapnameGetResult, NodesQemuSpiceproxyPostParams, NodesQemuSpiceproxyPostResult, NodesQemuStatusCurrentGetResult, NodesQemuStatusGetResult, NodesQemuStatusRebootPostParams, NodesQemuStatusResetPostParams, NodesQemuStatusResumePostParams, NodesQemuStatusShutdownPostParams, NodesQemuStatusStartPostParams, NodesQemuStatusStopPostParams, NodesQemuStatusSuspendPostParams, NodesQemuTemplatePostParams, NodesQemuTermproxyPostParams, NodesQemuTermproxyPostResult, NodesQemuUnlinkPutParams, NodesQemuVmidDeleteParams, NodesQemuVmidGetResult, NodesQemuVncproxyPostParams, NodesQemuVncproxyPostResult, NodesQemuVncwebsocketGetParams, NodesQemuVncwebsocketGetResult, NodesQueryOciRepoTagsGetParams, NodesQueryOciRepoTagsGetResult, NodesQueryUrlMetadataGetParams, NodesQueryUrlMetadataGetResult, NodesReplicationGetParams, NodesReplicationGetResult, NodesReplicationIdGetResult, NodesReplicationLogGetParams, NodesReplicationLogGetResult, NodesReplicationScheduleNowPostResult, NodesReplicationStatusGetResult, NodesReportGetResult, NodesRrdGetParams, NodesRrdGetResult, NodesRrddataGetParams, NodesRrddataGetResult, NodesScanCifsGetParams, NodesScanCifsGetResult, NodesScanGetResult, NodesScanIscsiGetParams, NodesScanIscsiGetResult, NodesScanLvmGetResult, NodesScanLvmthinGetParams, NodesScanLvmthinGetResult, NodesScanNfsGetParams, NodesScanNfsGetResult, NodesScanPbsGetParams, NodesScanPbsGetResult, NodesScanZfsGetResult, NodesSdnFabricsFabricGetResult, NodesSdnFabricsInterfacesGetResult, NodesSdnFabricsNeighborsGetResult, NodesSdnFabricsRoutesGetResult, NodesSdnGetResult, NodesSdnVnetsMacVrfGetResult, NodesSdnVnetsVnetGetResult, NodesSdnZonesBridgesGetResult, NodesSdnZonesContentGetResult, NodesSdnZonesGetResult, NodesSdnZonesIpVrfGetResult, NodesSdnZonesZoneGetResult, NodesServicesGetResult, NodesServicesServiceGetResult, NodesServicesStateGetResult, NodesSpiceshellPostParams, NodesSpiceshellPostResult, NodesStartallPostParams, NodesStatusGetResult, NodesStatusPostParams, NodesStopallPostParams, NodesStorageContentGetParams, NodesStorageContentGetResult, NodesStorageContentPostParams, NodesStorageContentPostResult, NodesStorageContentVolumeDeleteParams, NodesStorageContentVolumeGetResult, NodesStorageContentVolumePostParams, NodesStorageContentVolumePutParams, NodesStorageDownloadUrlPostParams, NodesStorageFileRestoreDownloadGetParams, NodesStorageFileRestoreDownloadGetResult, NodesStorageFileRestoreListGetParams, NodesStorageFileRestoreListGetResult, NodesStorageGetParams, NodesStorageGetResult, NodesStorageIdentityGetResult, NodesStorageImportMetadataGetParams, NodesStorageImportMetadataGetResult, NodesStorageOciRegistryPullPostParams, NodesStoragePrunebackupsDeleteParams, NodesStoragePrunebackupsGetParams, NodesStoragePrunebackupsGetResult, NodesStorageRrdGetParams, NodesStorageRrdGetResult, NodesStorageRrddataGetParams, NodesStorageRrddataGetResult, NodesStorageStatusGetResult, NodesStorageStorageGetResult, NodesStorageUploadPostParams, NodesSubscriptionGetResult, NodesSubscriptionPostParams, NodesSubscriptionPutParams, NodesSuspendallPostParams, NodesSyslogGetParams, NodesSyslogGetResult, NodesTasksGetParams, NodesTasksGetResult, NodesTasksLogGetParams, NodesTasksLogGetResult, NodesTasksStatusGetResult, NodesTasksUpidGetResult, NodesTermproxyPostParams, NodesTermproxyPostResult, NodesTimeGetResult, NodesTimePutParams, NodesVersionGetResult, NodesVncshellPostParams, NodesVncshellPostResult, NodesVncwebsocketGetParams, NodesVncwebsocketGetResult, NodesVzdumpDefaultsGetParams, NodesVzdumpDefaultsGetResult, NodesVzdumpExtractconfigGetParams, NodesVzdumpExtractconfigGetResult, NodesVzdumpPostParams, NodesWakeonlanPostResult, PoolsDeleteParams, PoolsGetParams, PoolsGetResult, PoolsPoolidGetParams, PoolsPoolidGetResult, PoolsPoolidPutParams, PoolsPostParams, PoolsPutParams, StorageGetParams, StorageGetResult, StoragePostParams, StoragePostResult, StorageStorageGetResult, StorageStoragePutParams, StorageStoragePutResult, VersionGetResult } from './components.js';

/** Every operation by its id: all its parameters, those of the path among them, and what calling it returns. */
export interface Operations {
  /**
   * Lists what the access control area of the API holds; of no use beyond browsing.
   * Needs any login.
   */
  'GET /access': { params: Record<string, never>; returns: Promise<AccessGetResult> };
  /**
   * Lists every ACL entry: path, role, and the user, group or token it is granted to.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /access/acl': { params: Record<string, never>; returns: Promise<AccessAclGetResult> };
  /**
   * Grants roles on an ACL path to users, groups or tokens, or takes them away with `delete`; at once.
   * Needs the right to change permissions on `{path}`.
   */
  'PUT /access/acl': { params: AccessAclPutParams; returns: Promise<null> };
  /**
   * Lists the login realms with type and second-factor demand; readable without a login.
   * Needs no login.
   */
  'GET /access/domains': { params: Record<string, never>; returns: Promise<AccessDomainsGetResult> };
  /**
   * Adds a login realm (LDAP, Active Directory or OpenID Connect); imports no users by itself.
   * Needs `Realm.Allocate` on `/access/realm`.
   */
  'POST /access/domains': { params: AccessDomainsPostParams; returns: Promise<null> };
  /**
   * Reads the settings of one login realm; its bind password is not shown.
   * Needs `Realm.Allocate` or `Sys.Audit` on `/access/realm`.
   */
  'GET /access/domains/{realm}': { params: { realm: string }; returns: Promise<AccessDomainsRealmGetResult> };
  /**
   * Changes the settings of a login realm; applies to the next login.
   * Needs `Realm.Allocate` on `/access/realm`.
   */
  'PUT /access/domains/{realm}': { params: { realm: string } & AccessDomainsRealmPutParams; returns: Promise<null> };
  /**
   * Deletes a login realm; its users stay in the user list but can no longer log in.
   * Needs `Realm.Allocate` on `/access/realm`.
   */
  'DELETE /access/domains/{realm}': { params: { realm: string }; returns: Promise<null> };
  /**
   * Starts a task that imports users and groups of an LDAP or AD realm; can remove vanished ones.
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   */
  'POST /access/domains/{realm}/sync': { params: { realm: string } & AccessDomainsSyncPostParams; returns: Task };
  /**
   * Lists the user groups with their members.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /access/groups': { params: Record<string, never>; returns: Promise<AccessGroupsGetResult> };
  /**
   * Creates an empty user group; members join through the user, rights come through the ACL.
   * Needs `Group.Allocate` on `/access/groups`.
   */
  'POST /access/groups': { params: AccessGroupsPostParams; returns: Promise<null> };
  /**
   * Reads a user group: its comment and members.
   * Needs `Sys.Audit` or `Group.Allocate` on `/access/groups`.
   */
  'GET /access/groups/{groupid}': { params: { groupid: string }; returns: Promise<AccessGroupsGroupidGetResult> };
  /**
   * Changes the comment of a user group; members are changed at the user.
   * Needs `Group.Allocate` on `/access/groups`.
   */
  'PUT /access/groups/{groupid}': { params: { groupid: string } & AccessGroupsGroupidPutParams; returns: Promise<null> };
  /**
   * Deletes a user group and its ACL entries; the members stay but lose what it granted them.
   * Needs `Group.Allocate` on `/access/groups`.
   */
  'DELETE /access/groups/{groupid}': { params: { groupid: string }; returns: Promise<null> };
  /**
   * Lists the calls for OpenID Connect logins; of no use beyond browsing.
   * Needs any login.
   */
  'GET /access/openid': { params: Record<string, never>; returns: Promise<AccessOpenidGetResult> };
  /**
   * Makes the address at the identity provider where a user's OpenID login begins.
   * Needs no login.
   */
  'POST /access/openid/auth-url': { params: AccessOpenidAuthUrlPostParams; returns: Promise<AccessOpenidAuthUrlPostResult> };
  /**
   * Ends an OpenID login: trades the code from the provider for a ticket and CSRF token.
   * Needs no login.
   */
  'POST /access/openid/login': { params: AccessOpenidLoginPostParams; returns: Promise<AccessOpenidLoginPostResult> };
  /**
   * Sets the password of a user of realm pve or pam; for pam it is the system password of one node.
   * Needs to be that user or (`Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups), and what PVE checks beside it.
   * Closed to API tokens.
   */
  'PUT /access/password': { params: AccessPasswordPutParams; returns: Promise<null> };
  /**
   * Shows the effective privileges of a user or token, by ACL path; your own unless told otherwise.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /access/permissions': { params: AccessPermissionsGetParams; returns: Promise<AccessPermissionsGetResult> };
  /**
   * Lists the roles with their privileges and whether they are built in.
   * Needs any login.
   */
  'GET /access/roles': { params: Record<string, never>; returns: Promise<AccessRolesGetResult> };
  /**
   * Creates a role from a set of privileges; grants nothing until an ACL entry uses it.
   * Needs `Sys.Modify` on `/access`.
   */
  'POST /access/roles': { params: AccessRolesPostParams; returns: Promise<null> };
  /**
   * Reads the privileges of one role.
   * Needs any login.
   */
  'GET /access/roles/{roleid}': { params: { roleid: string }; returns: Promise<AccessRolesRoleidGetResult> };
  /**
   * Sets the privileges of a role, in place of the old ones unless `append`; at once for all holders.
   * Needs `Sys.Modify` on `/access`.
   */
  'PUT /access/roles/{roleid}': { params: { roleid: string } & AccessRolesRoleidPutParams; returns: Promise<null> };
  /**
   * Deletes a role of your own; whoever held it loses those privileges. Built-in ones stay.
   * Needs `Sys.Modify` on `/access`.
   */
  'DELETE /access/roles/{roleid}': { params: { roleid: string }; returns: Promise<null> };
  /**
   * Lists the second factors of all users that you may see, and who is locked out.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /access/tfa': { params: Record<string, never>; returns: Promise<AccessTfaGetResult> };
  /**
   * Lists one user's second factors with kind, description and date.
   * Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  'GET /access/tfa/{userid}': { params: { userid: string }; returns: Promise<AccessTfaUseridGetResult> };
  /**
   * Adds a second factor to a user; recovery codes and WebAuthn challenges come in the answer, once.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  'POST /access/tfa/{userid}': { params: { userid: string } & AccessTfaUseridPostParams; returns: Promise<AccessTfaUseridPostResult> };
  /**
   * Reads one second factor of a user: kind, description, whether it is in use.
   * Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  'GET /access/tfa/{userid}/{id}': { params: { userid: string; id: string }; returns: Promise<AccessTfaIdGetResult> };
  /**
   * Renames a second factor of a user, or switches it on or off.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  'PUT /access/tfa/{userid}/{id}': { params: { userid: string; id: string } & AccessTfaIdPutParams; returns: Promise<null> };
  /**
   * Deletes a second factor; after the last one the password alone suffices, unless the realm demands more.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  'DELETE /access/tfa/{userid}/{id}': { params: { userid: string; id: string } & AccessTfaIdDeleteParams; returns: Promise<null> };
  /**
   * Answers nothing; exists for login pages. A ticket comes from the POST.
   * Needs no login.
   */
  'GET /access/ticket': { params: Record<string, never>; returns: Promise<null> };
  /**
   * Logs in with user and password; answers a ticket for 2 hours and the CSRF token for writes.
   * Needs no login.
   * Closed to API tokens.
   */
  'POST /access/ticket': { params: AccessTicketPostParams; returns: Promise<AccessTicketPostResult> };
  /**
   * Lists the users you may see, with state, expiry and, if asked for, groups and tokens.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /access/users': { params: AccessUsersGetParams; returns: Promise<AccessUsersGetResult> };
  /**
   * Creates a user; it can do nothing until an ACL entry or a group grants it a role.
   * Needs `Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups, and what PVE checks beside it.
   */
  'POST /access/users': { params: AccessUsersPostParams; returns: Promise<null> };
  /**
   * Reads a user: name, mail address, state, expiry, groups and tokens.
   * Needs `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  'GET /access/users/{userid}': { params: { userid: string }; returns: Promise<AccessUsersUseridGetResult> };
  /**
   * Changes a user: contact data, groups, expiry, enabled or not. The password has a call of its own.
   * Needs `User.Modify` on one of the user's groups.
   */
  'PUT /access/users/{userid}': { params: { userid: string } & AccessUsersUseridPutParams; returns: Promise<null> };
  /**
   * Deletes a user with its API tokens, second factors and ACL entries; cannot be undone.
   * Needs `Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups.
   */
  'DELETE /access/users/{userid}': { params: { userid: string }; returns: Promise<null> };
  /**
   * Tells which kinds of second factor a user has and which one the realm demands.
   * Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  'GET /access/users/{userid}/tfa': { params: { userid: string } & AccessUsersTfaGetParams; returns: Promise<AccessUsersTfaGetResult> };
  /**
   * Lists a user's API tokens with expiry and privilege separation; never their secrets.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  'GET /access/users/{userid}/token': { params: { userid: string }; returns: Promise<AccessUsersTokenGetResult> };
  /**
   * Reads an API token: comment, expiry, privilege separation; never its secret.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  'GET /access/users/{userid}/token/{tokenid}': { params: { userid: string; tokenid: string }; returns: Promise<AccessUsersTokenTokenidGetResult> };
  /**
   * Creates an API token and answers its secret, this once only; separated ones need ACL entries.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  'POST /access/users/{userid}/token/{tokenid}': { params: { userid: string; tokenid: string } & AccessUsersTokenTokenidPostParams; returns: Promise<AccessUsersTokenTokenidPostResult> };
  /**
   * Changes an API token; with `regenerate` the old secret dies and a new one is answered once.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  'PUT /access/users/{userid}/token/{tokenid}': { params: { userid: string; tokenid: string } & AccessUsersTokenTokenidPutParams; returns: Promise<AccessUsersTokenTokenidPutResult> };
  /**
   * Deletes an API token and its ACL entries; programs that use it are locked out at once.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  'DELETE /access/users/{userid}/token/{tokenid}': { params: { userid: string; tokenid: string }; returns: Promise<null> };
  /**
   * Lifts the lock that too many wrong second factors put on a user; tells whether there was one.
   * Needs `User.Modify` on one of the user's groups.
   * Since PVE 8.4.
   */
  'PUT /access/users/{userid}/unlock-tfa': { params: { userid: string }; returns: Promise<AccessUsersUnlockTfaPutResult> };
  /**
   * Checks a VNC ticket and privileges for a console proxy; opens no console.
   * Needs no login.
   * Since PVE 9.2.
   */
  'POST /access/vncticket': { params: AccessVncticketPostParams; returns: Promise<null> };
  /**
   * Lists the areas of the cluster API; of no use beyond browsing.
   * Needs any login.
   */
  'GET /cluster': { params: Record<string, never>; returns: Promise<ClusterGetResult> };
  /**
   * Lists the parts of the ACME area; of no use beyond browsing.
   * Needs any login.
   */
  'GET /cluster/acme': { params: Record<string, never>; returns: Promise<ClusterAcmeGetResult> };
  /**
   * Lists the ACME accounts by name.
   * Needs any login.
   */
  'GET /cluster/acme/account': { params: Record<string, never>; returns: Promise<ClusterAcmeAccountGetResult> };
  /**
   * Starts a task that registers an account with a certificate authority; orders nothing yet.
   * Needs `root@pam`.
   */
  'POST /cluster/acme/account': { params: ClusterAcmeAccountPostParams; returns: Task };
  /**
   * Reads an ACME account: authority, contacts, state there, terms agreed to.
   * Needs `root@pam`.
   */
  'GET /cluster/acme/account/{name}': { params: { name: string }; returns: Promise<ClusterAcmeAccountNameGetResult> };
  /**
   * Starts a task that changes the contacts at the authority; without any it reads the account anew.
   * Needs `root@pam`.
   */
  'PUT /cluster/acme/account/{name}': { params: { name: string } & ClusterAcmeAccountNamePutParams; returns: Task };
  /**
   * Starts a task that deactivates an account at the authority and forgets it; cannot be undone.
   * Needs `root@pam`.
   */
  'DELETE /cluster/acme/account/{name}': { params: { name: string }; returns: Task };
  /**
   * Lists the DNS providers for ACME and the settings that each one takes.
   * Needs any login.
   */
  'GET /cluster/acme/challenge-schema': { params: Record<string, never>; returns: Promise<ClusterAcmeChallengeSchemaGetResult> };
  /**
   * Lists known certificate authorities with their directory addresses.
   * Needs any login.
   */
  'GET /cluster/acme/directories': { params: Record<string, never>; returns: Promise<ClusterAcmeDirectoriesGetResult> };
  /**
   * Asks an authority for its terms' address and whether it demands an external account.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 8.4.
   */
  'GET /cluster/acme/meta': { params: ClusterAcmeMetaGetParams; returns: Promise<ClusterAcmeMetaGetResult> };
  /**
   * Lists the ACME challenge plugins: DNS providers with credentials, and standalone.
   * Needs `Sys.Modify` on `/`.
   */
  'GET /cluster/acme/plugins': { params: ClusterAcmePluginsGetParams; returns: Promise<ClusterAcmePluginsGetResult> };
  /**
   * Adds a DNS provider with credentials, for proving domains to the certificate authority.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /cluster/acme/plugins': { params: ClusterAcmePluginsPostParams; returns: Promise<null> };
  /**
   * Reads one ACME challenge plugin, the credentials in it included.
   * Needs `Sys.Modify` on `/`.
   */
  'GET /cluster/acme/plugins/{id}': { params: { id: string }; returns: Promise<ClusterAcmePluginsIdGetResult> };
  /**
   * Changes an ACME challenge plugin: provider, credentials, nodes, delay.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /cluster/acme/plugins/{id}': { params: { id: string } & ClusterAcmePluginsIdPutParams; returns: Promise<null> };
  /**
   * Deletes an ACME plugin; domains that are proven by it can no longer be renewed.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /cluster/acme/plugins/{id}': { params: { id: string }; returns: Promise<null> };
  /**
   * Asks an authority for the address of its terms; superseded by the `meta` call.
   * Needs any login.
   */
  'GET /cluster/acme/tos': { params: ClusterAcmeTosGetParams; returns: Promise<ClusterAcmeTosGetResult | null> };
  /**
   * Lists the scheduled backup jobs with guests, storage, schedule and next run.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/backup': { params: Record<string, never>; returns: Promise<ClusterBackupGetResult> };
  /**
   * Creates a scheduled backup job; runs nothing now (for that use vzdump on the node).
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'POST /cluster/backup': { params: ClusterBackupPostParams; returns: Promise<null> };
  /**
   * Lists the calls about backup coverage; of no use beyond browsing.
   * Needs `root@pam`.
   */
  'GET /cluster/backup-info': { params: Record<string, never>; returns: Promise<ClusterBackupInfoGetResult> };
  /**
   * Lists the guests that no scheduled backup job covers.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/backup-info/not-backed-up': { params: Record<string, never>; returns: Promise<ClusterBackupInfoNotBackedUpGetResult> };
  /**
   * Reads one scheduled backup job.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/backup/{id}': { params: { id: string }; returns: Promise<ClusterBackupIdGetResult> };
  /**
   * Changes a scheduled backup job, or switches it on or off; from the next run on.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'PUT /cluster/backup/{id}': { params: { id: string } & ClusterBackupIdPutParams; returns: Promise<null> };
  /**
   * Deletes a backup job; backups made so far stay, none are made or pruned by it any more.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /cluster/backup/{id}': { params: { id: string }; returns: Promise<null> };
  /**
   * Shows the guests of a backup job and which of their disks it saves or skips.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/backup/{id}/included_volumes': { params: { id: string }; returns: Promise<ClusterBackupIncludedVolumesGetResult> };
  /**
   * Lists the kinds of bulk action; of no use beyond browsing.
   * Needs any login.
   * Since PVE 9.2.
   */
  'GET /cluster/bulk-action': { params: Record<string, never>; returns: Promise<ClusterBulkActionGetResult> };
  /**
   * Lists the bulk actions on guests; of no use beyond browsing.
   * Needs any login.
   * Since PVE 9.2.
   */
  'GET /cluster/bulk-action/guest': { params: Record<string, never>; returns: Promise<ClusterBulkActionGuestGetResult> };
  /**
   * Starts a task that moves many guests of any node to one target node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'POST /cluster/bulk-action/guest/migrate': { params: ClusterBulkActionGuestMigratePostParams; returns: Task };
  /**
   * Starts a task that shuts down many guests of any node, cutting off those that do not obey.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'POST /cluster/bulk-action/guest/shutdown': { params: ClusterBulkActionGuestShutdownPostParams; returns: Task };
  /**
   * Starts a task that starts or resumes many guests of any node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'POST /cluster/bulk-action/guest/start': { params: ClusterBulkActionGuestStartPostParams; returns: Task };
  /**
   * Starts a task that pauses many VMs of any node, or suspends them to disk.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'POST /cluster/bulk-action/guest/suspend': { params: ClusterBulkActionGuestSuspendPostParams; returns: Task };
  /**
   * Lists the cluster-wide Ceph calls; of no use beyond browsing.
   * Needs any login.
   */
  'GET /cluster/ceph': { params: Record<string, never>; returns: Promise<ClusterCephGetResult> };
  /**
   * Lists the Ceph cluster flags (noout, norebalance, …) and which are set.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/ceph/flags': { params: Record<string, never>; returns: Promise<ClusterCephFlagsGetResult> };
  /**
   * Sets or clears several Ceph flags in a task; those left out stay as they are.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /cluster/ceph/flags': { params: ClusterCephFlagsPutParams; returns: Task };
  /**
   * Tells whether one Ceph flag is set.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/ceph/flags/{flag}': { params: { flag: string }; returns: Promise<ClusterCephFlagsFlagGetResult> };
  /**
   * Sets or clears one Ceph flag at once, without a task.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /cluster/ceph/flags/{flag}': { params: { flag: string } & ClusterCephFlagsFlagPutParams; returns: Promise<null> };
  /**
   * Shows version, host and address of every Ceph daemon in the cluster.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /cluster/ceph/metadata': { params: ClusterCephMetadataGetParams; returns: Promise<ClusterCephMetadataGetResult> };
  /**
   * Shows the health of Ceph: warnings, monitors, OSDs, placement groups, usage, recovery.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /cluster/ceph/status': { params: Record<string, never>; returns: Promise<ClusterCephStatusGetResult> };
  /**
   * Lists the calls for cluster membership; of no use beyond browsing.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/config': { params: Record<string, never>; returns: Promise<ClusterConfigGetResult> };
  /**
   * Founds a new cluster with this node as its first member, in a task; the node must be in none.
   * Needs `root@pam`.
   */
  'POST /cluster/config': { params: ClusterConfigPostParams; returns: Task };
  /**
   * Answers the version of the join protocol that this node speaks.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/config/apiversion': { params: Record<string, never>; returns: Promise<ClusterConfigApiversionGetResult> };
  /**
   * Collects what a new node needs to join: addresses, fingerprint, corosync settings.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/config/join': { params: ClusterConfigJoinGetParams; returns: Promise<ClusterConfigJoinGetResult> };
  /**
   * Joins this node to a cluster, in a task; its configuration is replaced, it must hold no guests.
   * Needs `root@pam`.
   */
  'POST /cluster/config/join': { params: ClusterConfigJoinPostParams; returns: Task };
  /**
   * Lists the member nodes as corosync knows them: id, votes and link addresses.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/config/nodes': { params: Record<string, never>; returns: Promise<ClusterConfigNodesGetResult> };
  /**
   * Enters a node in the corosync configuration; made by the join itself, not by hand.
   * Needs `root@pam`.
   */
  'POST /cluster/config/nodes/{node}': { params: { node: string } & ClusterConfigNodesNodePostParams; returns: Promise<ClusterConfigNodesNodePostResult> };
  /**
   * Takes a node out of the cluster for good; it must be off and never start again as it was.
   * Needs `root@pam`.
   */
  'DELETE /cluster/config/nodes/{node}': { params: { node: string }; returns: Promise<null> };
  /**
   * Shows the state of the external vote daemon (QDevice), if there is one.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/config/qdevice': { params: Record<string, never>; returns: Promise<ClusterConfigQdeviceGetResult> };
  /**
   * Reads the totem settings of corosync: links, transport, encryption, timeouts.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/config/totem': { params: Record<string, never>; returns: Promise<ClusterConfigTotemGetResult | null> };
  /**
   * Lists the parts of the cluster firewall; of no use beyond browsing.
   * Needs any login.
   */
  'GET /cluster/firewall': { params: Record<string, never>; returns: Promise<ClusterFirewallGetResult> };
  /**
   * Lists the cluster-wide firewall aliases: names for an address or network.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/firewall/aliases': { params: Record<string, never>; returns: Promise<ClusterFirewallAliasesGetResult> };
  /**
   * Creates a cluster-wide name for an address or network, for use in firewall rules.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /cluster/firewall/aliases': { params: ClusterFirewallAliasesPostParams; returns: Promise<null> };
  /**
   * Reads one cluster-wide firewall alias.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/firewall/aliases/{name}': { params: { name: string }; returns: Promise<ClusterFirewallAliasesNameGetResult> };
  /**
   * Changes or renames a cluster-wide alias; rules that use it follow its new address.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /cluster/firewall/aliases/{name}': { params: { name: string } & ClusterFirewallAliasesNamePutParams; returns: Promise<null> };
  /**
   * Deletes a cluster-wide alias; rules that still name it stop working.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /cluster/firewall/aliases/{name}': { params: { name: string } & ClusterFirewallAliasesNameDeleteParams; returns: Promise<null> };
  /**
   * Lists the security groups: named sets of rules for use by nodes and guests.
   * Needs any login.
   */
  'GET /cluster/firewall/groups': { params: Record<string, never>; returns: Promise<ClusterFirewallGroupsGetResult> };
  /**
   * Creates an empty security group, or renames one; without effect until a rule refers to it.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /cluster/firewall/groups': { params: ClusterFirewallGroupsPostParams; returns: Promise<null> };
  /**
   * Lists the rules of a security group in the order they are tried.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/firewall/groups/{group}': { params: { group: string }; returns: Promise<ClusterFirewallGroupsGroupGetResult> };
  /**
   * Adds a rule at the top of a security group, switched off unless `enable` is 1.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /cluster/firewall/groups/{group}': { params: { group: string } & ClusterFirewallGroupsGroupPostParams; returns: Promise<null> };
  /**
   * Deletes a security group, which must hold no rules any more.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /cluster/firewall/groups/{group}': { params: { group: string }; returns: Promise<null> };
  /**
   * Reads one rule of a security group by its place.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/firewall/groups/{group}/{pos}': { params: { group: string; pos: number | string }; returns: Promise<ClusterFirewallGroupsPosGetResult> };
  /**
   * Changes or moves a rule of a security group; in effect wherever the group is used.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /cluster/firewall/groups/{group}/{pos}': { params: { group: string; pos: number | string } & ClusterFirewallGroupsPosPutParams; returns: Promise<null> };
  /**
   * Deletes a rule of a security group; the rules after it move up one place.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /cluster/firewall/groups/{group}/{pos}': { params: { group: string; pos: number | string } & ClusterFirewallGroupsPosDeleteParams; returns: Promise<null> };
  /**
   * Lists the cluster-wide IP sets.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/firewall/ipset': { params: Record<string, never>; returns: Promise<ClusterFirewallIpsetGetResult> };
  /**
   * Creates an empty cluster-wide IP set, or renames one or changes its comment with `rename`.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /cluster/firewall/ipset': { params: ClusterFirewallIpsetPostParams; returns: Promise<null> };
  /**
   * Lists the addresses and networks in a cluster-wide IP set.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/firewall/ipset/{name}': { params: { name: string }; returns: Promise<ClusterFirewallIpsetNameGetResult> };
  /**
   * Adds an address, network or alias to a cluster-wide IP set; rules see it at once.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /cluster/firewall/ipset/{name}': { params: { name: string } & ClusterFirewallIpsetNamePostParams; returns: Promise<null> };
  /**
   * Deletes a cluster-wide IP set; refused while it has members unless `force`.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /cluster/firewall/ipset/{name}': { params: { name: string } & ClusterFirewallIpsetNameDeleteParams; returns: Promise<null> };
  /**
   * Reads one member of a cluster-wide IP set.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/firewall/ipset/{name}/{cidr}': { params: { name: string; cidr: string }; returns: Promise<ClusterFirewallIpsetCidrGetResult> };
  /**
   * Changes comment or exclusion of one member of a cluster-wide IP set.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /cluster/firewall/ipset/{name}/{cidr}': { params: { name: string; cidr: string } & ClusterFirewallIpsetCidrPutParams; returns: Promise<null> };
  /**
   * Takes one address or network out of a cluster-wide IP set.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /cluster/firewall/ipset/{name}/{cidr}': { params: { name: string; cidr: string } & ClusterFirewallIpsetCidrDeleteParams; returns: Promise<null> };
  /**
   * Lists the rule macros (SSH, HTTP, Ping, …) that a rule can name in place of ports.
   * Needs any login.
   */
  'GET /cluster/firewall/macros': { params: Record<string, never>; returns: Promise<ClusterFirewallMacrosGetResult> };
  /**
   * Reads whether the firewall is on for the cluster, and its default policies.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/firewall/options': { params: Record<string, never>; returns: Promise<ClusterFirewallOptionsGetResult> };
  /**
   * Switches the firewall of all nodes and guests on or off, sets its policies; can lock you out.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /cluster/firewall/options': { params: ClusterFirewallOptionsPutParams; returns: Promise<null> };
  /**
   * Lists the aliases and IP sets that cluster rules may name as source or destination.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/firewall/refs': { params: ClusterFirewallRefsGetParams; returns: Promise<ClusterFirewallRefsGetResult> };
  /**
   * Lists the cluster firewall rules in the order they are tried; they guard every node.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/firewall/rules': { params: Record<string, never>; returns: Promise<ClusterFirewallRulesGetResult> };
  /**
   * Adds a cluster rule at the top of the list, switched off unless `enable` is 1.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /cluster/firewall/rules': { params: ClusterFirewallRulesPostParams; returns: Promise<null> };
  /**
   * Reads one cluster firewall rule by its place.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/firewall/rules/{pos}': { params: { pos: number | string }; returns: Promise<ClusterFirewallRulesPosGetResult> };
  /**
   * Changes a cluster firewall rule, or moves it to another place.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /cluster/firewall/rules/{pos}': { params: { pos: number | string } & ClusterFirewallRulesPosPutParams; returns: Promise<null> };
  /**
   * Deletes a cluster firewall rule; the rules after it move up one place.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /cluster/firewall/rules/{pos}': { params: { pos: number | string } & ClusterFirewallRulesPosDeleteParams; returns: Promise<null> };
  /**
   * Lists the parts of the high-availability area; of no use beyond browsing.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/ha': { params: Record<string, never>; returns: Promise<ClusterHaGetResult> };
  /**
   * Lists the HA groups of PVE 8 and older; fails on 9, where node affinity rules took their place.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/ha/groups': { params: Record<string, never>; returns: Promise<ClusterHaGroupsGetResult> };
  /**
   * Creates an HA group (PVE 8 and older); on 9 create a node affinity rule instead.
   * Needs `Sys.Console` on `/`.
   */
  'POST /cluster/ha/groups': { params: ClusterHaGroupsPostParams; returns: Promise<null> };
  /**
   * Reads an HA group (PVE 8 and older): its nodes, priorities and restriction.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/ha/groups/{group}': { params: { group: string }; returns: Promise<ClusterHaGroupsGroupGetResult> };
  /**
   * Changes an HA group (PVE 8 and older); its guests may be moved at once.
   * Needs `Sys.Console` on `/`.
   */
  'PUT /cluster/ha/groups/{group}': { params: { group: string } & ClusterHaGroupsGroupPutParams; returns: Promise<null> };
  /**
   * Deletes an HA group (PVE 8 and older), which no HA resource may use any more.
   * Needs `Sys.Console` on `/`.
   */
  'DELETE /cluster/ha/groups/{group}': { params: { group: string }; returns: Promise<null> };
  /**
   * Lists the guests under HA with the state asked for, their limits and group.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/ha/resources': { params: ClusterHaResourcesGetParams; returns: Promise<ClusterHaResourcesGetResult> };
  /**
   * Puts a guest under HA; with state started it is started and restarted elsewhere on failure.
   * Needs `Sys.Console` on `/`.
   */
  'POST /cluster/ha/resources': { params: ClusterHaResourcesPostParams; returns: Promise<null> };
  /**
   * Reads how one guest is managed by HA: state asked for, restart and relocate limits.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/ha/resources/{sid}': { params: { sid: string }; returns: Promise<ClusterHaResourcesSidGetResult> };
  /**
   * Changes how HA manages a guest; a new `state` makes HA start or stop it soon after.
   * Needs `Sys.Console` on `/`.
   */
  'PUT /cluster/ha/resources/{sid}': { params: { sid: string } & ClusterHaResourcesSidPutParams; returns: Promise<null> };
  /**
   * Takes a guest out of HA and, by default, out of its HA rules; it keeps running as it is.
   * Needs `Sys.Console` on `/`.
   */
  'DELETE /cluster/ha/resources/{sid}': { params: { sid: string } & ClusterHaResourcesSidDeleteParams; returns: Promise<null> };
  /**
   * Asks HA to move a guest live to a node; HA acts some seconds later, in a task of its own.
   * Needs `Sys.Console` on `/`.
   */
  'POST /cluster/ha/resources/{sid}/migrate': { params: { sid: string } & ClusterHaResourcesMigratePostParams; returns: Promise<ClusterHaResourcesMigratePostResult> };
  /**
   * Asks HA to stop a guest, move it and start it on the other node; downtime, no task answered.
   * Needs `Sys.Console` on `/`.
   */
  'POST /cluster/ha/resources/{sid}/relocate': { params: { sid: string } & ClusterHaResourcesRelocatePostParams; returns: Promise<ClusterHaResourcesRelocatePostResult> };
  /**
   * Lists the HA rules: which guests prefer which nodes, stay together or keep apart.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 9.2.
   */
  'GET /cluster/ha/rules': { params: ClusterHaRulesGetParams; returns: Promise<ClusterHaRulesGetResult> };
  /**
   * Creates an HA rule of node or resource affinity; HA may move guests to satisfy it.
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  'POST /cluster/ha/rules': { params: ClusterHaRulesPostParams; returns: Promise<null> };
  /**
   * Reads one HA rule: its guests, nodes or affinity, and whether it is in force.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 9.2.
   */
  'GET /cluster/ha/rules/{rule}': { params: { rule: string }; returns: Promise<ClusterHaRulesRuleGetResult> };
  /**
   * Changes an HA rule, or switches it off and on; HA may move guests to satisfy it.
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  'PUT /cluster/ha/rules/{rule}': { params: { rule: string } & ClusterHaRulesRulePutParams; returns: Promise<null> };
  /**
   * Deletes an HA rule; guests stay where they are and are bound by it no longer.
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/ha/rules/{rule}': { params: { rule: string }; returns: Promise<null> };
  /**
   * Lists the HA status calls; of no use beyond browsing.
   * Needs any login.
   */
  'GET /cluster/ha/status': { params: Record<string, never>; returns: Promise<ClusterHaStatusGetResult> };
  /**
   * Takes HA back into service after it was disarmed: watchdogs, fencing and recovery.
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  'POST /cluster/ha/status/arm-ha': { params: Record<string, never>; returns: Promise<null> };
  /**
   * Shows HA now: quorum, the acting manager, each node and each managed guest with its state.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/ha/status/current': { params: Record<string, never>; returns: Promise<ClusterHaStatusCurrentGetResult> };
  /**
   * Stands the whole HA stack down: watchdogs released, no fencing, no recovery until armed again.
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  'POST /cluster/ha/status/disarm-ha': { params: ClusterHaStatusDisarmHaPostParams; returns: Promise<null> };
  /**
   * Dumps the inner state of the HA manager and of every node; for finding faults.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/ha/status/manager_status': { params: Record<string, never>; returns: Promise<ClusterHaStatusManagerStatusGetResult> };
  /**
   * Lists the kinds of scheduled jobs; of no use beyond browsing.
   * Needs any login.
   */
  'GET /cluster/jobs': { params: Record<string, never>; returns: Promise<ClusterJobsGetResult> };
  /**
   * Lists the jobs that import users from realms, with schedule, last and next run.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  'GET /cluster/jobs/realm-sync': { params: Record<string, never>; returns: Promise<ClusterJobsRealmSyncGetResult> };
  /**
   * Reads one realm sync job.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  'GET /cluster/jobs/realm-sync/{id}': { params: { id: string }; returns: Promise<ClusterJobsRealmSyncIdGetResult> };
  /**
   * Creates a job that imports users and groups of a realm on a schedule.
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'POST /cluster/jobs/realm-sync/{id}': { params: { id: string } & ClusterJobsRealmSyncIdPostParams; returns: Promise<null> };
  /**
   * Changes a realm sync job, or switches it on or off; from the next run on.
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'PUT /cluster/jobs/realm-sync/{id}': { params: { id: string } & ClusterJobsRealmSyncIdPutParams; returns: Promise<null> };
  /**
   * Deletes a realm sync job; users and groups imported so far stay.
   * Needs `Sys.Modify` on `/`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/jobs/realm-sync/{id}': { params: { id: string }; returns: Promise<null> };
  /**
   * Works out when a calendar event would fire next; a test for schedules, changes nothing.
   * Needs any login.
   */
  'GET /cluster/jobs/schedule-analyze': { params: ClusterJobsScheduleAnalyzeGetParams; returns: Promise<ClusterJobsScheduleAnalyzeGetResult> };
  /**
   * Reads the recent cluster log: logins, task starts and ends, service messages; newest first.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /cluster/log': { params: ClusterLogGetParams; returns: Promise<ClusterLogGetResult> };
  /**
   * Lists the kinds of resource mappings; of no use beyond browsing.
   * Needs any login.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping': { params: Record<string, never>; returns: Promise<ClusterMappingGetResult> };
  /**
   * Lists the directory mappings, on request checked against a node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/dir': { params: ClusterMappingDirGetParams; returns: Promise<ClusterMappingDirGetResult> };
  /**
   * Creates a directory mapping: one name for a host folder on each node, for VMs over virtiofs.
   * Needs `Mapping.Modify` on `/mapping/dir`.
   * Since PVE 8.4.
   */
  'POST /cluster/mapping/dir': { params: ClusterMappingDirPostParams; returns: Promise<null> };
  /**
   * Reads one directory mapping with its folder on each node.
   * Needs `Mapping.Use` on `/mapping/dir/{id}` or `Mapping.Modify` on `/mapping/dir/{id}` or `Mapping.Audit` on `/mapping/dir/{id}`.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/dir/{id}': { params: { id: string }; returns: Promise<ClusterMappingDirIdGetResult> };
  /**
   * Changes a directory mapping; VMs that use it see the change at their next start.
   * Needs `Mapping.Modify` on `/mapping/dir/{id}`.
   * Since PVE 8.4.
   */
  'PUT /cluster/mapping/dir/{id}': { params: { id: string } & ClusterMappingDirIdPutParams; returns: Promise<null> };
  /**
   * Deletes a directory mapping; VMs still set to it no longer start.
   * Needs `Mapping.Modify` on `/mapping/dir`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/mapping/dir/{id}': { params: { id: string }; returns: Promise<null> };
  /**
   * Lists the PCI mappings, on request checked against a node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/pci': { params: ClusterMappingPciGetParams; returns: Promise<ClusterMappingPciGetResult> };
  /**
   * Creates a PCI mapping: one name for the fitting devices of each node, for passthrough.
   * Needs `Mapping.Modify` on `/mapping/pci`.
   * Since PVE 8.4.
   */
  'POST /cluster/mapping/pci': { params: ClusterMappingPciPostParams; returns: Promise<null> };
  /**
   * Reads one PCI mapping with its devices on each node.
   * Needs `Mapping.Use` on `/mapping/pci/{id}` or `Mapping.Modify` on `/mapping/pci/{id}` or `Mapping.Audit` on `/mapping/pci/{id}`.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/pci/{id}': { params: { id: string }; returns: Promise<ClusterMappingPciIdGetResult> };
  /**
   * Changes a PCI mapping; VMs that use it see the change at their next start.
   * Needs `Mapping.Modify` on `/mapping/pci/{id}`.
   * Since PVE 8.4.
   */
  'PUT /cluster/mapping/pci/{id}': { params: { id: string } & ClusterMappingPciIdPutParams; returns: Promise<null> };
  /**
   * Deletes a PCI mapping; VMs still set to it no longer start.
   * Needs `Mapping.Modify` on `/mapping/pci`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/mapping/pci/{id}': { params: { id: string }; returns: Promise<null> };
  /**
   * Lists the USB mappings, on request checked against a node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/usb': { params: ClusterMappingUsbGetParams; returns: Promise<ClusterMappingUsbGetResult> };
  /**
   * Creates a USB mapping: one name for a device or port on each node, for passthrough.
   * Needs `Mapping.Modify` on `/mapping/usb`.
   * Since PVE 8.4.
   */
  'POST /cluster/mapping/usb': { params: ClusterMappingUsbPostParams; returns: Promise<null> };
  /**
   * Reads one USB mapping with its devices on each node.
   * Needs `Mapping.Audit` on `/mapping/usb/{id}` or `Mapping.Use` on `/mapping/usb/{id}` or `Mapping.Modify` on `/mapping/usb/{id}`.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/usb/{id}': { params: { id: string }; returns: Promise<ClusterMappingUsbIdGetResult> };
  /**
   * Changes a USB mapping; VMs that use it see the change at their next start.
   * Needs `Mapping.Modify` on `/mapping/usb/{id}`.
   * Since PVE 8.4.
   */
  'PUT /cluster/mapping/usb/{id}': { params: { id: string } & ClusterMappingUsbIdPutParams; returns: Promise<null> };
  /**
   * Deletes a USB mapping; VMs still set to it no longer start.
   * Needs `Mapping.Modify` on `/mapping/usb`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/mapping/usb/{id}': { params: { id: string }; returns: Promise<null> };
  /**
   * Lists the parts of the metrics area; of no use beyond browsing.
   * Needs any login.
   */
  'GET /cluster/metrics': { params: Record<string, never>; returns: Promise<ClusterMetricsGetResult> };
  /**
   * Reads the latest measurements of nodes, guests and storages, with history on request.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  'GET /cluster/metrics/export': { params: ClusterMetricsExportGetParams; returns: Promise<ClusterMetricsExportGetResult> };
  /**
   * Lists the external metric servers that PVE sends measurements to.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/metrics/server': { params: Record<string, never>; returns: Promise<ClusterMetricsServerGetResult> };
  /**
   * Reads the settings of one external metric server.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/metrics/server/{id}': { params: { id: string }; returns: Promise<ClusterMetricsServerIdGetResult> };
  /**
   * Adds a metric server (InfluxDB, Graphite, OpenTelemetry); every node begins to send to it.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /cluster/metrics/server/{id}': { params: { id: string } & ClusterMetricsServerIdPostParams; returns: Promise<null> };
  /**
   * Changes an external metric server, or switches it off and on.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /cluster/metrics/server/{id}': { params: { id: string } & ClusterMetricsServerIdPutParams; returns: Promise<null> };
  /**
   * Deletes a metric server here: nothing more is sent; what it stores is untouched.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /cluster/metrics/server/{id}': { params: { id: string }; returns: Promise<null> };
  /**
   * Answers a free vmid, or checks that a given one is free; reserves nothing.
   * Needs any login.
   */
  'GET /cluster/nextid': { params: ClusterNextidGetParams; returns: Promise<ClusterNextidGetResult> };
  /**
   * Lists the parts of the notification area; of no use beyond browsing.
   * Needs any login.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications': { params: Record<string, never>; returns: Promise<ClusterNotificationsGetResult> };
  /**
   * Lists the kinds of notification endpoints; of no use beyond browsing.
   * Needs any login.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints': { params: Record<string, never>; returns: Promise<ClusterNotificationsEndpointsGetResult> };
  /**
   * Lists the Gotify endpoints; their tokens are not shown.
   * Needs `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/gotify': { params: Record<string, never>; returns: Promise<ClusterNotificationsEndpointsGotifyGetResult> };
  /**
   * Adds a Gotify server as a target; gets messages once a matcher names it.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/endpoints/gotify': { params: ClusterNotificationsEndpointsGotifyPostParams; returns: Promise<null> };
  /**
   * Reads one Gotify endpoint; its token is not shown.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/gotify/{name}': { params: { name: string }; returns: Promise<ClusterNotificationsEndpointsGotifyNameGetResult> };
  /**
   * Changes a Gotify endpoint, or switches it off and on.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'PUT /cluster/notifications/endpoints/gotify/{name}': { params: { name: string } & ClusterNotificationsEndpointsGotifyNamePutParams; returns: Promise<null> };
  /**
   * Deletes a Gotify endpoint; refused while a matcher still names it.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/notifications/endpoints/gotify/{name}': { params: { name: string }; returns: Promise<null> };
  /**
   * Lists the endpoints that send mail through the mailer of the node.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/sendmail': { params: Record<string, never>; returns: Promise<ClusterNotificationsEndpointsSendmailGetResult> };
  /**
   * Adds a target that mails through the node's own mailer; used once a matcher names it.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/endpoints/sendmail': { params: ClusterNotificationsEndpointsSendmailPostParams; returns: Promise<null> };
  /**
   * Reads one sendmail endpoint.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/sendmail/{name}': { params: { name: string }; returns: Promise<ClusterNotificationsEndpointsSendmailNameGetResult> };
  /**
   * Changes a sendmail endpoint, or switches it off and on.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'PUT /cluster/notifications/endpoints/sendmail/{name}': { params: { name: string } & ClusterNotificationsEndpointsSendmailNamePutParams; returns: Promise<null> };
  /**
   * Deletes a sendmail endpoint; refused while a matcher still names it.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/notifications/endpoints/sendmail/{name}': { params: { name: string }; returns: Promise<null> };
  /**
   * Lists the SMTP endpoints; their passwords are not shown.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/smtp': { params: Record<string, never>; returns: Promise<ClusterNotificationsEndpointsSmtpGetResult> };
  /**
   * Adds a target that mails through an SMTP server; used once a matcher names it.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/endpoints/smtp': { params: ClusterNotificationsEndpointsSmtpPostParams; returns: Promise<null> };
  /**
   * Reads one SMTP endpoint; its password is not shown.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/smtp/{name}': { params: { name: string }; returns: Promise<ClusterNotificationsEndpointsSmtpNameGetResult> };
  /**
   * Changes an SMTP endpoint, or switches it off and on.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'PUT /cluster/notifications/endpoints/smtp/{name}': { params: { name: string } & ClusterNotificationsEndpointsSmtpNamePutParams; returns: Promise<null> };
  /**
   * Deletes an SMTP endpoint; refused while a matcher still names it.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/notifications/endpoints/smtp/{name}': { params: { name: string }; returns: Promise<null> };
  /**
   * Lists the webhook endpoints; the values of secrets are not shown.
   * Needs `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/webhook': { params: Record<string, never>; returns: Promise<ClusterNotificationsEndpointsWebhookGetResult> };
  /**
   * Adds a target that calls a URL for each message; used once a matcher names it.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/endpoints/webhook': { params: ClusterNotificationsEndpointsWebhookPostParams; returns: Promise<null> };
  /**
   * Reads one webhook endpoint; the values of secrets are not shown.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/webhook/{name}': { params: { name: string }; returns: Promise<ClusterNotificationsEndpointsWebhookNameGetResult> };
  /**
   * Changes a webhook endpoint, or switches it off and on.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'PUT /cluster/notifications/endpoints/webhook/{name}': { params: { name: string } & ClusterNotificationsEndpointsWebhookNamePutParams; returns: Promise<null> };
  /**
   * Deletes a webhook endpoint; refused while a matcher still names it.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/notifications/endpoints/webhook/{name}': { params: { name: string }; returns: Promise<null> };
  /**
   * Lists the known values of the message fields, for use in matchers.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/matcher-field-values': { params: Record<string, never>; returns: Promise<ClusterNotificationsMatcherFieldValuesGetResult> };
  /**
   * Lists the message fields that matchers can test, such as type or hostname.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/matcher-fields': { params: Record<string, never>; returns: Promise<ClusterNotificationsMatcherFieldsGetResult> };
  /**
   * Lists the matchers: which messages go to which targets.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/matchers': { params: Record<string, never>; returns: Promise<ClusterNotificationsMatchersGetResult> };
  /**
   * Creates a matcher, which sends the messages that fit it to its targets.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/matchers': { params: ClusterNotificationsMatchersPostParams; returns: Promise<null> };
  /**
   * Reads one matcher: its tests and targets.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/matchers/{name}': { params: { name: string }; returns: Promise<ClusterNotificationsMatchersNameGetResult> };
  /**
   * Changes a matcher, or switches it off and on.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'PUT /cluster/notifications/matchers/{name}': { params: { name: string } & ClusterNotificationsMatchersNamePutParams; returns: Promise<null> };
  /**
   * Deletes a matcher: what only it sent on reaches nobody; a built-in one falls back to its defaults.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/notifications/matchers/{name}': { params: { name: string }; returns: Promise<null> };
  /**
   * Lists all notification targets of any kind, and whether they are in use.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/targets': { params: Record<string, never>; returns: Promise<ClusterNotificationsTargetsGetResult> };
  /**
   * Sends a test message to one target, past all matchers.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/targets/{name}/test': { params: { name: string }; returns: Promise<null> };
  /**
   * Reads the datacenter options: defaults for migration, bandwidth, console, HA, tags, vmids.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/options': { params: Record<string, never>; returns: Promise<ClusterOptionsGetResult> };
  /**
   * Changes datacenter options for all nodes at once; what is not named stays.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /cluster/options': { params: ClusterOptionsPutParams; returns: Promise<null> };
  /**
   * Lists the cluster-wide QEMU calls; of no use beyond browsing.
   * Needs any login.
   * Since PVE 9.2.
   */
  'GET /cluster/qemu': { params: Record<string, never>; returns: Promise<ClusterQemuGetResult> };
  /**
   * Lists the CPU flags a VM can be given, and which nodes support each.
   * Needs `Sys.Audit` on `/nodes` or `Mapping.Audit` or `Mapping.Use` or `Mapping.Modify` on `/mapping/cpu`.
   * Since PVE 9.2.
   */
  'GET /cluster/qemu/cpu-flags': { params: ClusterQemuCpuFlagsGetParams; returns: Promise<ClusterQemuCpuFlagsGetResult> };
  /**
   * Lists the CPU models defined in this cluster that you may see.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/qemu/custom-cpu-models': { params: Record<string, never>; returns: Promise<ClusterQemuCustomCpuModelsGetResult> };
  /**
   * Defines a CPU model of your own, for VMs to use as cpu type custom-NAME.
   * Needs `Mapping.Modify` on `/mapping/cpu`.
   * Since PVE 9.2.
   */
  'POST /cluster/qemu/custom-cpu-models': { params: ClusterQemuCustomCpuModelsPostParams; returns: Promise<null> };
  /**
   * Reads one CPU model of your own: base model, flags, address bits.
   * Needs `Mapping.Audit` on `/mapping/cpu/{cputype}` or `Mapping.Use` on `/mapping/cpu/{cputype}` or `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  'GET /cluster/qemu/custom-cpu-models/{cputype}': { params: { cputype: string }; returns: Promise<ClusterQemuCustomCpuModelsCputypeGetResult> };
  /**
   * Changes a CPU model of your own; VMs that use it get the change at their next start.
   * Needs `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/qemu/custom-cpu-models/{cputype}': { params: { cputype: string } & ClusterQemuCustomCpuModelsCputypePutParams; returns: Promise<null> };
  /**
   * Deletes a CPU model of your own; VMs still set to it no longer start.
   * Needs `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/qemu/custom-cpu-models/{cputype}': { params: { cputype: string }; returns: Promise<null> };
  /**
   * Lists the replication jobs of the guests you may see.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /cluster/replication': { params: Record<string, never>; returns: Promise<ClusterReplicationGetResult> };
  /**
   * Creates a job that copies a guest's ZFS disks to another node on a schedule.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /cluster/replication': { params: ClusterReplicationPostParams; returns: Promise<null> };
  /**
   * Reads the settings of a replication job; how it went is asked from the node.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /cluster/replication/{id}': { params: { id: string }; returns: Promise<ClusterReplicationIdGetResult> };
  /**
   * Changes schedule, rate or state of a replication job; from the next run on.
   * Needs any login, and what PVE checks beside it.
   */
  'PUT /cluster/replication/{id}': { params: { id: string } & ClusterReplicationIdPutParams; returns: Promise<null> };
  /**
   * Marks a replication job for removal; its next run deletes the copy at the target unless `keep`.
   * Needs any login, and what PVE checks beside it.
   */
  'DELETE /cluster/replication/{id}': { params: { id: string } & ClusterReplicationIdDeleteParams; returns: Promise<null> };
  /**
   * Lists all guests, nodes, storages and SDN zones with their load, in one call for the cluster.
   * Needs any login.
   */
  'GET /cluster/resources': { params: ClusterResourcesGetParams; returns: Promise<ClusterResourcesGetResult> };
  /**
   * Lists the parts of the SDN area; of no use beyond browsing.
   * Needs `SDN.Audit` on `/sdn`.
   */
  'GET /cluster/sdn': { params: Record<string, never>; returns: Promise<ClusterSdnGetResult> };
  /**
   * Applies all pending SDN changes: a task that rewrites and reloads the network of every node.
   * Needs `SDN.Allocate` on `/sdn`.
   */
  'PUT /cluster/sdn': { params: ClusterSdnPutParams; returns: Task };
  /**
   * Lists the SDN controllers (EVPN, BGP, IS-IS), as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /cluster/sdn/controllers': { params: ClusterSdnControllersGetParams; returns: Promise<ClusterSdnControllersGetResult> };
  /**
   * Adds a routing controller to the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/controllers`.
   */
  'POST /cluster/sdn/controllers': { params: ClusterSdnControllersPostParams; returns: Promise<null> };
  /**
   * Reads one SDN controller, as configured, running or pending.
   * Needs `SDN.Allocate` on `/sdn/controllers/{controller}`.
   */
  'GET /cluster/sdn/controllers/{controller}': { params: { controller: string } & ClusterSdnControllersControllerGetParams; returns: Promise<ClusterSdnControllersControllerGetResult> };
  /**
   * Changes a controller in the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/controllers`.
   */
  'PUT /cluster/sdn/controllers/{controller}': { params: { controller: string } & ClusterSdnControllersControllerPutParams; returns: Promise<null> };
  /**
   * Deletes a controller from the pending SDN configuration; no zone may use it. In effect after apply.
   * Needs `SDN.Allocate` on `/sdn/controllers`.
   */
  'DELETE /cluster/sdn/controllers/{controller}': { params: { controller: string } & ClusterSdnControllersControllerDeleteParams; returns: Promise<null> };
  /**
   * Lists the DNS servers that SDN can enter guest names in.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /cluster/sdn/dns': { params: ClusterSdnDnsGetParams; returns: Promise<ClusterSdnDnsGetResult> };
  /**
   * Registers a PowerDNS server with SDN; checked by a call to it.
   * Needs `SDN.Allocate` on `/sdn/dns`.
   */
  'POST /cluster/sdn/dns': { params: ClusterSdnDnsPostParams; returns: Promise<null> };
  /**
   * Reads one DNS server of SDN.
   * Needs `SDN.Allocate` on `/sdn/dns/{dns}`.
   */
  'GET /cluster/sdn/dns/{dns}': { params: { dns: string }; returns: Promise<ClusterSdnDnsDnsGetResult> };
  /**
   * Changes address, key or lifetimes of a DNS server of SDN.
   * Needs `SDN.Allocate` on `/sdn/dns`.
   */
  'PUT /cluster/sdn/dns/{dns}': { params: { dns: string } & ClusterSdnDnsDnsPutParams; returns: Promise<null> };
  /**
   * Removes a DNS server from SDN; no zone should use it. The records in it stay as they are.
   * Needs `SDN.Allocate` on `/sdn/dns`.
   */
  'DELETE /cluster/sdn/dns/{dns}': { params: { dns: string } & ClusterSdnDnsDnsDeleteParams; returns: Promise<null> };
  /**
   * Shows as a diff what applying the pending SDN changes would alter on a node.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/dry-run': { params: ClusterSdnDryRunGetParams; returns: Promise<ClusterSdnDryRunGetResult> };
  /**
   * Lists the parts of the fabric area; of no use beyond browsing.
   * Needs `SDN.Audit` on `/sdn/fabrics`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics': { params: Record<string, never>; returns: Promise<ClusterSdnFabricsGetResult> };
  /**
   * Lists all fabrics and all their nodes in one call.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/all': { params: ClusterSdnFabricsAllGetParams; returns: Promise<ClusterSdnFabricsAllGetResult> };
  /**
   * Lists the SDN fabrics: routed underlays between the nodes.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/fabric': { params: ClusterSdnFabricsFabricGetParams; returns: Promise<ClusterSdnFabricsFabricGetResult> };
  /**
   * Adds a fabric (OpenFabric, OSPF, BGP or WireGuard) to the pending SDN configuration.
   * Needs `SDN.Allocate` on `/sdn/fabrics`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/fabrics/fabric': { params: ClusterSdnFabricsFabricPostParams; returns: Promise<null> };
  /**
   * Reads one SDN fabric.
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/fabric/{id}': { params: { id: string }; returns: Promise<ClusterSdnFabricsFabricIdGetResult> };
  /**
   * Changes a fabric in the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/sdn/fabrics/fabric/{id}': { params: { id: string } & ClusterSdnFabricsFabricIdPutParams; returns: Promise<null> };
  /**
   * Deletes a fabric from the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/fabrics/fabric/{id}': { params: { id: string }; returns: Promise<null> };
  /**
   * Lists the member nodes of all fabrics.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/node': { params: ClusterSdnFabricsNodeGetParams; returns: Promise<ClusterSdnFabricsNodeGetResult> };
  /**
   * Lists the member nodes of one fabric.
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric_id}`, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/node/{fabric_id}': { params: { fabric_id: string } & ClusterSdnFabricsNodeFabricIdGetParams; returns: Promise<ClusterSdnFabricsNodeFabricIdGetResult> };
  /**
   * Adds a node with its interfaces to a fabric in the pending SDN configuration.
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/fabrics/node/{fabric_id}': { params: { fabric_id: string } & ClusterSdnFabricsNodeFabricIdPostParams; returns: Promise<null> };
  /**
   * Reads how one node takes part in a fabric.
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Audit` or `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}': { params: { fabric_id: string; node_id: string }; returns: Promise<ClusterSdnFabricsNodeNodeIdGetResult> };
  /**
   * Changes addresses or interfaces of a node in a fabric; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}': { params: { fabric_id: string; node_id: string } & ClusterSdnFabricsNodeNodeIdPutParams; returns: Promise<null> };
  /**
   * Takes a node out of a fabric in the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}': { params: { fabric_id: string; node_id: string }; returns: Promise<null> };
  /**
   * Lists the address managers (IPAM) that SDN can use.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /cluster/sdn/ipams': { params: ClusterSdnIpamsGetParams; returns: Promise<ClusterSdnIpamsGetResult> };
  /**
   * Registers an address manager with SDN: NetBox, phpIPAM or the built-in one.
   * Needs `SDN.Allocate` on `/sdn/ipams`.
   */
  'POST /cluster/sdn/ipams': { params: ClusterSdnIpamsPostParams; returns: Promise<null> };
  /**
   * Reads one address manager of SDN.
   * Needs `SDN.Allocate` on `/sdn/ipams/{ipam}`.
   */
  'GET /cluster/sdn/ipams/{ipam}': { params: { ipam: string }; returns: Promise<ClusterSdnIpamsIpamGetResult> };
  /**
   * Changes address, token or section of an address manager of SDN.
   * Needs `SDN.Allocate` on `/sdn/ipams`.
   */
  'PUT /cluster/sdn/ipams/{ipam}': { params: { ipam: string } & ClusterSdnIpamsIpamPutParams; returns: Promise<null> };
  /**
   * Removes an address manager from SDN; no zone should use it. What it has recorded stays.
   * Needs `SDN.Allocate` on `/sdn/ipams`.
   */
  'DELETE /cluster/sdn/ipams/{ipam}': { params: { ipam: string } & ClusterSdnIpamsIpamDeleteParams; returns: Promise<null> };
  /**
   * Lists which addresses are given out: guest, MAC, VNet, subnet. Built-in IPAM only.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/sdn/ipams/{ipam}/status': { params: { ipam: string }; returns: Promise<ClusterSdnIpamsStatusGetResult> };
  /**
   * Takes the lock on the SDN configuration and answers its token; others cannot change it then.
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/lock': { params: ClusterSdnLockPostParams; returns: Promise<ClusterSdnLockPostResult> };
  /**
   * Gives the SDN lock back; pending changes stay pending.
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/lock': { params: ClusterSdnLockDeleteParams; returns: Promise<null> };
  /**
   * Lists the prefix lists: named filters of networks for routing.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/prefix-lists': { params: ClusterSdnPrefixListsGetParams; returns: Promise<ClusterSdnPrefixListsGetResult> };
  /**
   * Creates a prefix list in the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/prefix-lists': { params: ClusterSdnPrefixListsPostParams; returns: Promise<null> };
  /**
   * Reads one prefix list with its entries.
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/prefix-lists/{id}': { params: { id: string }; returns: Promise<ClusterSdnPrefixListsIdGetResult> };
  /**
   * Replaces the entries of a prefix list in the pending SDN configuration.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/sdn/prefix-lists/{id}': { params: { id: string } & ClusterSdnPrefixListsIdPutParams; returns: Promise<null> };
  /**
   * Deletes a prefix list from the pending SDN configuration; nothing may refer to it.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/prefix-lists/{id}': { params: { id: string } & ClusterSdnPrefixListsIdDeleteParams; returns: Promise<null> };
  /**
   * Lists the entries of a prefix list in order.
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/prefix-lists/{id}/entries': { params: { id: string }; returns: Promise<ClusterSdnPrefixListsEntriesGetResult> };
  /**
   * Adds one entry to a prefix list; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/prefix-lists/{id}/entries': { params: { id: string } & ClusterSdnPrefixListsEntriesPostParams; returns: Promise<null> };
  /**
   * Reads one entry of a prefix list by its number.
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}': { params: { id: string; url_seq: string }; returns: Promise<ClusterSdnPrefixListsEntriesUrlSeqGetResult> };
  /**
   * Changes or renumbers one entry of a prefix list; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}': { params: { id: string; url_seq: string } & ClusterSdnPrefixListsEntriesUrlSeqPutParams; returns: Promise<null> };
  /**
   * Deletes one entry of a prefix list; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}': { params: { id: string; url_seq: string } & ClusterSdnPrefixListsEntriesUrlSeqDeleteParams; returns: Promise<null> };
  /**
   * Throws all pending SDN changes away and goes back to what is running.
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/rollback': { params: ClusterSdnRollbackPostParams; returns: Promise<null> };
  /**
   * Lists the route maps by name.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/route-maps': { params: ClusterSdnRouteMapsGetParams; returns: Promise<ClusterSdnRouteMapsGetResult> };
  /**
   * Lists the entries of all route maps.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/route-maps/entries': { params: ClusterSdnRouteMapsEntriesGetParams; returns: Promise<ClusterSdnRouteMapsEntriesGetResult> };
  /**
   * Adds an entry to a route map, which comes to be with its first one; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/route-maps`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/route-maps/entries': { params: ClusterSdnRouteMapsEntriesPostParams; returns: Promise<null> };
  /**
   * Lists the entries of one route map in order.
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/route-maps/entries/{route-map-id}': { params: { 'route-map-id': string } & ClusterSdnRouteMapsEntriesRouteMapIdGetParams; returns: Promise<ClusterSdnRouteMapsEntriesRouteMapIdGetResult> };
  /**
   * Reads one entry of a route map.
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}': { params: { 'route-map-id': string; order: number | string }; returns: Promise<ClusterSdnRouteMapsEntriesEntryOrderGetResult> };
  /**
   * Changes what one entry of a route map matches and sets; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}': { params: { 'route-map-id': string; order: number | string } & ClusterSdnRouteMapsEntriesEntryOrderPutParams; returns: Promise<null> };
  /**
   * Deletes one entry of a route map; the map ends with its last one. In effect after apply.
   * Needs `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}': { params: { 'route-map-id': string; order: number | string } & ClusterSdnRouteMapsEntriesEntryOrderDeleteParams; returns: Promise<null> };
  /**
   * Lists the VNets, as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /cluster/sdn/vnets': { params: ClusterSdnVnetsGetParams; returns: Promise<ClusterSdnVnetsGetResult> };
  /**
   * Adds a VNet (a bridge for guests) to the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  'POST /cluster/sdn/vnets': { params: ClusterSdnVnetsPostParams; returns: Promise<null> };
  /**
   * Reads one VNet, as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /cluster/sdn/vnets/{vnet}': { params: { vnet: string } & ClusterSdnVnetsVnetGetParams; returns: Promise<ClusterSdnVnetsVnetGetResult> };
  /**
   * Changes a VNet in the pending SDN configuration; in effect after apply.
   * Needs any login, and what PVE checks beside it.
   */
  'PUT /cluster/sdn/vnets/{vnet}': { params: { vnet: string } & ClusterSdnVnetsVnetPutParams; returns: Promise<null> };
  /**
   * Deletes a VNet without subnets from the pending SDN configuration; in effect after apply.
   * Needs any login, and what PVE checks beside it.
   */
  'DELETE /cluster/sdn/vnets/{vnet}': { params: { vnet: string } & ClusterSdnVnetsVnetDeleteParams; returns: Promise<null> };
  /**
   * Lists the parts of a VNet's firewall; of no use beyond browsing.
   * Needs `root@pam`.
   * Since PVE 8.4.
   */
  'GET /cluster/sdn/vnets/{vnet}/firewall': { params: { vnet: string }; returns: Promise<ClusterSdnVnetsFirewallGetResult> };
  /**
   * Reads whether a VNet's firewall is on, its policy and log level.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/sdn/vnets/{vnet}/firewall/options': { params: { vnet: string }; returns: Promise<ClusterSdnVnetsFirewallOptionsGetResult> };
  /**
   * Switches the firewall of a VNet on or off, sets its forward policy and log level; at once.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'PUT /cluster/sdn/vnets/{vnet}/firewall/options': { params: { vnet: string } & ClusterSdnVnetsFirewallOptionsPutParams; returns: Promise<null> };
  /**
   * Lists the rules for traffic through a VNet in the order they are tried.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/sdn/vnets/{vnet}/firewall/rules': { params: { vnet: string }; returns: Promise<ClusterSdnVnetsFirewallRulesGetResult> };
  /**
   * Adds a forward rule at the top of a VNet, switched off unless `enable` is 1.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'POST /cluster/sdn/vnets/{vnet}/firewall/rules': { params: { vnet: string } & ClusterSdnVnetsFirewallRulesPostParams; returns: Promise<null> };
  /**
   * Reads one firewall rule of a VNet by its place.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}': { params: { vnet: string; pos: number | string }; returns: Promise<ClusterSdnVnetsFirewallRulesPosGetResult> };
  /**
   * Changes a firewall rule of a VNet, or moves it.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}': { params: { vnet: string; pos: number | string } & ClusterSdnVnetsFirewallRulesPosPutParams; returns: Promise<null> };
  /**
   * Deletes a firewall rule of a VNet; the rules after it move up one place.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}': { params: { vnet: string; pos: number | string } & ClusterSdnVnetsFirewallRulesPosDeleteParams; returns: Promise<null> };
  /**
   * Reserves an address for a MAC in the IPAM of the zone; at once.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  'POST /cluster/sdn/vnets/{vnet}/ips': { params: { vnet: string } & ClusterSdnVnetsIpsPostParams; returns: Promise<null> };
  /**
   * Changes the address reserved for a MAC in the IPAM of the zone; at once.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  'PUT /cluster/sdn/vnets/{vnet}/ips': { params: { vnet: string } & ClusterSdnVnetsIpsPutParams; returns: Promise<null> };
  /**
   * Frees the address reserved for a MAC in the IPAM of the zone; at once.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/sdn/vnets/{vnet}/ips': { params: { vnet: string } & ClusterSdnVnetsIpsDeleteParams; returns: Promise<null> };
  /**
   * Lists the subnets of a VNet, as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /cluster/sdn/vnets/{vnet}/subnets': { params: { vnet: string } & ClusterSdnVnetsSubnetsGetParams; returns: Promise<ClusterSdnVnetsSubnetsGetResult> };
  /**
   * Adds a subnet to a VNet in the pending SDN configuration; in effect after apply.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /cluster/sdn/vnets/{vnet}/subnets': { params: { vnet: string } & ClusterSdnVnetsSubnetsPostParams; returns: Promise<null> };
  /**
   * Reads one subnet of a VNet, as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}': { params: { vnet: string; subnet: string } & ClusterSdnVnetsSubnetsSubnetGetParams; returns: Promise<ClusterSdnVnetsSubnetsSubnetGetResult> };
  /**
   * Changes gateway, DHCP, DNS or NAT of a subnet in the pending SDN configuration.
   * Needs any login, and what PVE checks beside it.
   */
  'PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}': { params: { vnet: string; subnet: string } & ClusterSdnVnetsSubnetsSubnetPutParams; returns: Promise<null> };
  /**
   * Deletes a subnet without addresses in use from the pending SDN configuration.
   * Needs any login, and what PVE checks beside it.
   */
  'DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}': { params: { vnet: string; subnet: string } & ClusterSdnVnetsSubnetsSubnetDeleteParams; returns: Promise<null> };
  /**
   * Lists the SDN zones, as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /cluster/sdn/zones': { params: ClusterSdnZonesGetParams; returns: Promise<ClusterSdnZonesGetResult> };
  /**
   * Adds an SDN zone to the pending configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/zones`.
   */
  'POST /cluster/sdn/zones': { params: ClusterSdnZonesPostParams; returns: Promise<null> };
  /**
   * Reads one SDN zone, as configured, running or pending.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  'GET /cluster/sdn/zones/{zone}': { params: { zone: string } & ClusterSdnZonesZoneGetParams; returns: Promise<ClusterSdnZonesZoneGetResult> };
  /**
   * Changes an SDN zone in the pending configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  'PUT /cluster/sdn/zones/{zone}': { params: { zone: string } & ClusterSdnZonesZonePutParams; returns: Promise<null> };
  /**
   * Deletes an SDN zone without VNets from the pending configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  'DELETE /cluster/sdn/zones/{zone}': { params: { zone: string } & ClusterSdnZonesZoneDeleteParams; returns: Promise<null> };
  /**
   * Shows the cluster name, quorum and which nodes are online.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /cluster/status': { params: Record<string, never>; returns: Promise<ClusterStatusGetResult> };
  /**
   * Lists the latest tasks of all nodes, running and ended; the full history is at each node.
   * Needs any login.
   */
  'GET /cluster/tasks': { params: Record<string, never>; returns: Promise<ClusterTasksGetResult> };
  /**
   * Lists all nodes: online or not, CPU, memory and root disk in use, uptime.
   * Needs any login.
   */
  'GET /nodes': { params: Record<string, never>; returns: Promise<NodesGetResult> };
  /**
   * Names the sub-paths of a node; for its condition read status instead.
   * Needs any login.
   */
  'GET /nodes/{node}': { params: { node: string }; returns: Promise<NodesNodeGetResult> };
  /**
   * Lists container templates that can be downloaded, from the last fetched index.
   * Needs any login.
   */
  'GET /nodes/{node}/aplinfo': { params: { node: string }; returns: Promise<NodesAplinfoGetResult> };
  /**
   * Downloads a container template of that index to a storage. Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}`.
   */
  'POST /nodes/{node}/aplinfo': { params: { node: string } & NodesAplinfoPostParams; returns: Task };
  /**
   * Names the package calls of a node.
   * Needs any login.
   */
  'GET /nodes/{node}/apt': { params: { node: string }; returns: Promise<NodesAptGetResult> };
  /**
   * Reads what changed in a package, from its changelog.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/apt/changelog': { params: { node: string } & NodesAptChangelogGetParams; returns: Promise<NodesAptChangelogGetResult> };
  /**
   * Reads the APT sources of a node, with errors, hints and standard ones missing.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/apt/repositories': { params: { node: string }; returns: Promise<NodesAptRepositoriesGetResult> };
  /**
   * Switches one APT source, found by file and position, on or off.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/apt/repositories': { params: { node: string } & NodesAptRepositoriesPostParams; returns: Promise<null> };
  /**
   * Adds a standard Proxmox or Ceph package source to a node, or enables it.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'PUT /nodes/{node}/apt/repositories': { params: { node: string } & NodesAptRepositoriesPutParams; returns: Promise<null> };
  /**
   * Lists updates that wait to be installed, as of the last refresh.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/apt/update': { params: { node: string }; returns: Promise<NodesAptUpdateGetResult> };
  /**
   * Refreshes the list of updates from the sources; installs nothing. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/apt/update': { params: { node: string } & NodesAptUpdatePostParams; returns: Task };
  /**
   * Lists versions of the packages that matter to PVE, running kernel included.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/apt/versions': { params: { node: string }; returns: Promise<NodesAptVersionsGetResult> };
  /**
   * Names the kinds of capability a node can report.
   * Needs any login.
   */
  'GET /nodes/{node}/capabilities': { params: { node: string }; returns: Promise<NodesCapabilitiesGetResult> };
  /**
   * Names what can be asked about QEMU on a node.
   * Needs any login.
   */
  'GET /nodes/{node}/capabilities/qemu': { params: { node: string }; returns: Promise<NodesCapabilitiesQemuGetResult> };
  /**
   * Lists CPU models a VM on this node may have, own ones included.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/capabilities/qemu/cpu': { params: { node: string } & NodesCapabilitiesQemuCpuGetParams; returns: Promise<NodesCapabilitiesQemuCpuGetResult> };
  /**
   * Lists CPU flags a VM may set, and which this node supports.
   * Needs any login.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/capabilities/qemu/cpu-flags': { params: { node: string } & NodesCapabilitiesQemuCpuFlagsGetParams; returns: Promise<NodesCapabilitiesQemuCpuFlagsGetResult> };
  /**
   * Lists machine types (q35, i440fx and versions) of QEMU on a node.
   * Needs any login.
   */
  'GET /nodes/{node}/capabilities/qemu/machines': { params: { node: string } & NodesCapabilitiesQemuMachinesGetParams; returns: Promise<NodesCapabilitiesQemuMachinesGetResult> };
  /**
   * Reads what extra state a node can carry along in live migration.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/capabilities/qemu/migration': { params: { node: string }; returns: Promise<NodesCapabilitiesQemuMigrationGetResult> };
  /**
   * Names the Ceph calls of a node.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph': { params: { node: string }; returns: Promise<NodesCephGetResult> };
  /**
   * Names the Ceph configuration calls.
   * Needs any login.
   */
  'GET /nodes/{node}/ceph/cfg': { params: { node: string }; returns: Promise<NodesCephCfgGetResult> };
  /**
   * Lists settings in the configuration database that the monitors keep.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/cfg/db': { params: { node: string }; returns: Promise<NodesCephCfgDbGetResult> };
  /**
   * Reads the text of ceph.conf.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/cfg/raw': { params: { node: string }; returns: Promise<NodesCephCfgRawGetResult> };
  /**
   * Reads certain settings, from the database or else from ceph.conf.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  'GET /nodes/{node}/ceph/cfg/value': { params: { node: string } & NodesCephCfgValueGetParams; returns: Promise<NodesCephCfgValueGetResult> };
  /**
   * Asks Ceph whether a daemon can be stopped or destroyed without losing data.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/cmd-safety': { params: { node: string } & NodesCephCmdSafetyGetParams; returns: Promise<NodesCephCmdSafetyGetResult> };
  /**
   * Reads the CRUSH map, decompiled to text.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/crush': { params: { node: string }; returns: Promise<NodesCephCrushGetResult> };
  /**
   * Lists CephFS filesystems with their data and metadata pools.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/fs': { params: { node: string }; returns: Promise<NodesCephFsGetResult> };
  /**
   * Creates a CephFS with its two pools; needs a metadata server. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/fs/{name}': { params: { node: string; name: string } & NodesCephFsNamePostParams; returns: Task };
  /**
   * Destroys a CephFS that nothing uses, its pools too if asked. Starts a task.
   * Needs `Sys.Modify` on `/`.
   * Since PVE 9.2.
   */
  'DELETE /nodes/{node}/ceph/fs/{name}': { params: { node: string; name: string } & NodesCephFsNameDeleteParams; returns: Task };
  /**
   * Writes the first ceph.conf with networks and pool defaults; a second call changes little.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/init': { params: { node: string } & NodesCephInitPostParams; returns: Promise<null> };
  /**
   * Reads the Ceph cluster log, in pages.
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/ceph/log': { params: { node: string } & NodesCephLogGetParams; returns: Promise<NodesCephLogGetResult> };
  /**
   * Lists CephFS metadata servers, active and standby.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/mds': { params: { node: string }; returns: Promise<NodesCephMdsGetResult> };
  /**
   * Creates a metadata server for CephFS on the node. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/mds/{name}': { params: { node: string; name: string } & NodesCephMdsNamePostParams; returns: Task };
  /**
   * Destroys a metadata server; CephFS halts without any. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /nodes/{node}/ceph/mds/{name}': { params: { node: string; name: string }; returns: Task };
  /**
   * Lists Ceph managers, active and standby.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/mgr': { params: { node: string }; returns: Promise<NodesCephMgrGetResult> };
  /**
   * Creates a Ceph manager on the node. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/mgr/{id}': { params: { node: string; id: string }; returns: Task };
  /**
   * Destroys a Ceph manager; keep at least one. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /nodes/{node}/ceph/mgr/{id}': { params: { node: string; id: string }; returns: Task };
  /**
   * Lists Ceph monitors with address, quorum and version.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/mon': { params: { node: string }; returns: Promise<NodesCephMonGetResult> };
  /**
   * Creates a monitor on the node, and a manager with the first. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/mon/{monid}': { params: { node: string; monid: string } & NodesCephMonMonidPostParams; returns: Task };
  /**
   * Destroys a monitor; too few left stop all of Ceph. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /nodes/{node}/ceph/mon/{monid}': { params: { node: string; monid: string }; returns: Task };
  /**
   * Reads the tree of hosts and OSDs: up, in, weight, usage, latency, and flags.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/osd': { params: { node: string }; returns: Promise<NodesCephOsdGetResult> };
  /**
   * Turns a disk into an OSD; what is on it is lost. Starts a task.
   * Needs `root@pam`.
   */
  'POST /nodes/{node}/ceph/osd': { params: { node: string } & NodesCephOsdPostParams; returns: Task };
  /**
   * Names the sub-paths of an OSD.
   * Needs any login.
   */
  'GET /nodes/{node}/ceph/osd/{osdid}': { params: { node: string; osdid: number | string }; returns: Promise<NodesCephOsdOsdidGetResult> };
  /**
   * Destroys an OSD that is down and out, with the copies on it. Starts a task.
   * Needs `root@pam`.
   */
  'DELETE /nodes/{node}/ceph/osd/{osdid}': { params: { node: string; osdid: number | string } & NodesCephOsdOsdidDeleteParams; returns: Task };
  /**
   * Lets an OSD hold data again; Ceph moves some to it.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/osd/{osdid}/in': { params: { node: string; osdid: number | string }; returns: Promise<null> };
  /**
   * Reads the logical volume an OSD keeps its data, DB or WAL on.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/osd/{osdid}/lv-info': { params: { node: string; osdid: number | string } & NodesCephOsdLvInfoGetParams; returns: Promise<NodesCephOsdLvInfoGetResult> };
  /**
   * Reads devices, host, addresses and memory use of an OSD.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/osd/{osdid}/metadata': { params: { node: string; osdid: number | string }; returns: Promise<NodesCephOsdMetadataGetResult> };
  /**
   * Takes an OSD out of use; Ceph copies its data elsewhere.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/osd/{osdid}/out': { params: { node: string; osdid: number | string }; returns: Promise<null> };
  /**
   * Tells an OSD to check its data for damage in the background.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/osd/{osdid}/scrub': { params: { node: string; osdid: number | string } & NodesCephOsdScrubPostParams; returns: Promise<null> };
  /**
   * Lists Ceph pools with replicas, placement groups, rule and usage.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/pool': { params: { node: string }; returns: Promise<NodesCephPoolGetResult> };
  /**
   * Creates a Ceph pool, as a storage too if asked. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/pool': { params: { node: string } & NodesCephPoolPostParams; returns: Task };
  /**
   * Names the sub-paths of a pool; its settings are under status.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/pool/{name}': { params: { node: string; name: string }; returns: Promise<NodesCephPoolNameGetResult> };
  /**
   * Changes settings of a pool; may set data moving. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /nodes/{node}/ceph/pool/{name}': { params: { node: string; name: string } & NodesCephPoolNamePutParams; returns: Task };
  /**
   * Destroys a pool with every image in it. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /nodes/{node}/ceph/pool/{name}': { params: { node: string; name: string } & NodesCephPoolNameDeleteParams; returns: Task };
  /**
   * Reads the settings of a pool, with statistics if asked.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/pool/{name}/status': { params: { node: string; name: string } & NodesCephPoolStatusGetParams; returns: Promise<NodesCephPoolStatusGetResult> };
  /**
   * Restarts all Ceph daemons of a node, or one. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/restart': { params: { node: string } & NodesCephRestartPostParams; returns: Task };
  /**
   * Lists CRUSH rules by name, for use in pools.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/rules': { params: { node: string }; returns: Promise<NodesCephRulesGetResult> };
  /**
   * Starts all Ceph daemons of a node, or one. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/start': { params: { node: string } & NodesCephStartPostParams; returns: Task };
  /**
   * Reads health, warnings, monitors, OSD counts, usage and recovery of Ceph.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  'GET /nodes/{node}/ceph/status': { params: { node: string }; returns: Promise<NodesCephStatusGetResult> };
  /**
   * Stops all Ceph daemons of a node, or one; ask cmd-safety first. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/stop': { params: { node: string } & NodesCephStopPostParams; returns: Task };
  /**
   * Names the certificate calls of a node.
   * Needs any login.
   */
  'GET /nodes/{node}/certificates': { params: { node: string }; returns: Promise<NodesCertificatesGetResult> };
  /**
   * Names the ACME calls of a node.
   * Needs any login.
   */
  'GET /nodes/{node}/certificates/acme': { params: { node: string }; returns: Promise<NodesCertificatesAcmeGetResult> };
  /**
   * Orders a certificate for the ACME domains of a node and installs it. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/certificates/acme/certificate': { params: { node: string } & NodesCertificatesAcmeCertificatePostParams; returns: Task };
  /**
   * Renews the ACME certificate of a node when its end is near, or by force. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'PUT /nodes/{node}/certificates/acme/certificate': { params: { node: string } & NodesCertificatesAcmeCertificatePutParams; returns: Task };
  /**
   * Revokes the ACME certificate at its CA; the node falls back to its own. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'DELETE /nodes/{node}/certificates/acme/certificate': { params: { node: string }; returns: Task };
  /**
   * Installs a certificate of your own with its key for web interface and API.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/certificates/custom': { params: { node: string } & NodesCertificatesCustomPostParams; returns: Promise<NodesCertificatesCustomPostResult> };
  /**
   * Removes the certificate of your own; the self-made one serves again.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'DELETE /nodes/{node}/certificates/custom': { params: { node: string } & NodesCertificatesCustomDeleteParams; returns: Promise<null> };
  /**
   * Reads the certificates of a node: names, issuer, expiry, fingerprint.
   * Needs any login.
   */
  'GET /nodes/{node}/certificates/info': { params: { node: string }; returns: Promise<NodesCertificatesInfoGetResult> };
  /**
   * Reads the settings of a node: notes, ACME domains, Wake-on-LAN, start delay, location.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /nodes/{node}/config': { params: { node: string } & NodesConfigGetParams; returns: Promise<NodesConfigGetResult> };
  /**
   * Changes the settings of a node: notes, ACME domains, Wake-on-LAN, start delay, location.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /nodes/{node}/config': { params: { node: string } & NodesConfigPutParams; returns: Promise<null> };
  /**
   * Names the disk calls of a node.
   * Needs any login.
   */
  'GET /nodes/{node}/disks': { params: { node: string }; returns: Promise<NodesDisksGetResult> };
  /**
   * Lists filesystems PVE made on disks and mounts under /mnt/pve.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /nodes/{node}/disks/directory': { params: { node: string }; returns: Promise<NodesDisksDirectoryGetResult> };
  /**
   * Formats an unused disk and mounts it under /mnt/pve, as a storage if asked. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/disks/directory': { params: { node: string } & NodesDisksDirectoryPostParams; returns: Task };
  /**
   * Unmounts a disk mounted by PVE and drops its mount unit. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/disks/directory/{name}': { params: { node: string; name: string } & NodesDisksDirectoryNameDeleteParams; returns: Task };
  /**
   * Writes an empty GPT partition table to an unused disk. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/disks/initgpt': { params: { node: string } & NodesDisksInitgptPostParams; returns: Task };
  /**
   * Lists physical disks: size, model, serial, health, and what each is used for.
   * Needs `Sys.Audit` on `/` or `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/disks/list': { params: { node: string } & NodesDisksListGetParams; returns: Promise<NodesDisksListGetResult> };
  /**
   * Lists volume groups with their disks, size and free space.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /nodes/{node}/disks/lvm': { params: { node: string }; returns: Promise<NodesDisksLvmGetResult> };
  /**
   * Makes an LVM volume group on an unused disk. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/disks/lvm': { params: { node: string } & NodesDisksLvmPostParams; returns: Task };
  /**
   * Destroys a volume group with every volume in it. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/disks/lvm/{name}': { params: { node: string; name: string } & NodesDisksLvmNameDeleteParams; returns: Task };
  /**
   * Lists thin pools: size, data and metadata in use.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /nodes/{node}/disks/lvmthin': { params: { node: string }; returns: Promise<NodesDisksLvmthinGetResult> };
  /**
   * Makes a volume group with a thin pool on an unused disk. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/disks/lvmthin': { params: { node: string } & NodesDisksLvmthinPostParams; returns: Task };
  /**
   * Destroys a thin pool with every volume in it. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/disks/lvmthin/{name}': { params: { node: string; name: string } & NodesDisksLvmthinNameDeleteParams; returns: Task };
  /**
   * Reads SMART health and attributes of a disk.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /nodes/{node}/disks/smart': { params: { node: string } & NodesDisksSmartGetParams; returns: Promise<NodesDisksSmartGetResult> };
  /**
   * Wipes a disk or partition; everything on it is lost. Starts a task.
   * Needs `root@pam`.
   */
  'PUT /nodes/{node}/disks/wipedisk': { params: { node: string } & NodesDisksWipediskPutParams; returns: Task };
  /**
   * Lists ZFS pools: size, free space, fragmentation, health.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /nodes/{node}/disks/zfs': { params: { node: string }; returns: Promise<NodesDisksZfsGetResult> };
  /**
   * Makes a ZFS pool from unused disks. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/disks/zfs': { params: { node: string } & NodesDisksZfsPostParams; returns: Task };
  /**
   * Reads state, errors, last scrub and disk tree of a ZFS pool.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /nodes/{node}/disks/zfs/{name}': { params: { node: string; name: string }; returns: Promise<NodesDisksZfsNameGetResult> };
  /**
   * Destroys a ZFS pool with all data in it. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/disks/zfs/{name}': { params: { node: string; name: string } & NodesDisksZfsNameDeleteParams; returns: Task };
  /**
   * Reads the search domain and the name servers a node asks.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/dns': { params: { node: string }; returns: Promise<NodesDnsGetResult> };
  /**
   * Sets search domain and name servers of a node; servers left out are dropped.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'PUT /nodes/{node}/dns': { params: { node: string } & NodesDnsPutParams; returns: Promise<null> };
  /**
   * Runs a batch of API calls one after another on a node; root@pam only.
   * Needs `root@pam`.
   */
  'POST /nodes/{node}/execute': { params: { node: string } & NodesExecutePostParams; returns: Promise<NodesExecutePostResult> };
  /**
   * Names the firewall calls of a node.
   * Needs any login.
   */
  'GET /nodes/{node}/firewall': { params: { node: string }; returns: Promise<NodesFirewallGetResult> };
  /**
   * Reads the firewall log of a node: packets dropped or logged by rules.
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/firewall/log': { params: { node: string } & NodesFirewallLogGetParams; returns: Promise<NodesFirewallLogGetResult> };
  /**
   * Reads firewall settings of a node: on or off, logging, connection tracking.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/firewall/options': { params: { node: string }; returns: Promise<NodesFirewallOptionsGetResult> };
  /**
   * Changes firewall settings of a node; in force within seconds.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'PUT /nodes/{node}/firewall/options': { params: { node: string } & NodesFirewallOptionsPutParams; returns: Promise<null> };
  /**
   * Lists the rules of the node firewall in the order they are tried.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/firewall/rules': { params: { node: string }; returns: Promise<NodesFirewallRulesGetResult> };
  /**
   * Adds a rule on top of the node firewall; off until `enable` is 1.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/firewall/rules': { params: { node: string } & NodesFirewallRulesPostParams; returns: Promise<null> };
  /**
   * Reads one rule of the node firewall.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/firewall/rules/{pos}': { params: { node: string; pos: number | string }; returns: Promise<NodesFirewallRulesPosGetResult> };
  /**
   * Changes or moves one rule of the node firewall.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'PUT /nodes/{node}/firewall/rules/{pos}': { params: { node: string; pos: number | string } & NodesFirewallRulesPosPutParams; returns: Promise<null> };
  /**
   * Removes a rule of the node firewall; later rules move up by one.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'DELETE /nodes/{node}/firewall/rules/{pos}': { params: { node: string; pos: number | string } & NodesFirewallRulesPosDeleteParams; returns: Promise<null> };
  /**
   * Names the kinds of hardware that can be listed.
   * Needs any login.
   */
  'GET /nodes/{node}/hardware': { params: { node: string }; returns: Promise<NodesHardwareGetResult> };
  /**
   * Lists PCI devices of a node, with IOMMU group, for passing through to a VM.
   * Needs `Sys.Audit` or `Sys.Modify` on `/`.
   */
  'GET /nodes/{node}/hardware/pci': { params: { node: string } & NodesHardwarePciGetParams; returns: Promise<NodesHardwarePciGetResult> };
  /**
   * Names the sub-paths of a PCI device or mapping.
   * Needs any login.
   * Since PVE 8.4.
   */
  'GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}': { params: { node: string; 'pci-id-or-mapping': string }; returns: Promise<NodesHardwarePciPciIdOrMappingGetResult> };
  /**
   * Lists the slices (vGPU types) a PCI device can be cut into, and how many are left.
   * Needs `Sys.Audit` or `Sys.Modify` on `/`.
   * Since PVE 8.4.
   */
  'GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev': { params: { node: string; 'pci-id-or-mapping': string }; returns: Promise<NodesHardwarePciMdevGetResult> };
  /**
   * Lists USB devices plugged into a node, for passing through to a VM.
   * Needs `Sys.Modify` on `/`.
   */
  'GET /nodes/{node}/hardware/usb': { params: { node: string }; returns: Promise<NodesHardwareUsbGetResult> };
  /**
   * Reads the text of /etc/hosts of a node, with the digest to send back on change.
   * Needs `Sys.Audit` on `/`.
   */
  'GET /nodes/{node}/hosts': { params: { node: string }; returns: Promise<NodesHostsGetResult> };
  /**
   * Replaces the whole /etc/hosts of a node; a wrong line can break the cluster.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/hosts': { params: { node: string } & NodesHostsPostParams; returns: Promise<null> };
  /**
   * Reads raw systemd journal lines by time, count or cursor; quicker than syslog.
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/journal': { params: { node: string } & NodesJournalGetParams; returns: Promise<NodesJournalGetResult | null> };
  /**
   * Lists the containers of one node with state, CPU, memory, disk and uptime; reads only.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/lxc': { params: { node: string }; returns: Promise<NodesLxcGetResult> };
  /**
   * Creates a container from a template, or restores one from a backup (`restore`); starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/lxc': { params: { node: string } & NodesLxcPostParams; returns: Task };
  /**
   * Names the paths below a container; carries no data about it.
   * Needs any login.
   */
  'GET /nodes/{node}/lxc/{vmid}': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcVmidGetResult> };
  /**
   * Destroys a container with its volumes, snapshots and firewall rules, for good; starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/lxc/{vmid}': { params: { node: string; vmid: number | string } & NodesLxcVmidDeleteParams; returns: Task };
  /**
   * Copies a container or template to a new vmid, linked or in full; starts a task.
   * Needs `VM.Clone` on `/vms/{vmid}` and (`VM.Allocate` on `/vms/{newid}` or `VM.Allocate` on `/pool/{pool}` (where `pool` is given)), and what PVE checks beside it.
   */
  'POST /nodes/{node}/lxc/{vmid}/clone': { params: { node: string; vmid: number | string } & NodesLxcClonePostParams; returns: Task };
  /**
   * Reads a container's settings, pending changes already applied; `current` for the running ones.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/config': { params: { node: string; vmid: number | string } & NodesLxcConfigGetParams; returns: Promise<NodesLxcConfigGetResult> };
  /**
   * Changes a container's settings at once, no task; what needs a restart waits in pending.
   * Needs `VM.Config.Disk` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.Options` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'PUT /nodes/{node}/lxc/{vmid}/config': { params: { node: string; vmid: number | string } & NodesLxcConfigPutParams; returns: Promise<null> };
  /**
   * Tells whether a container's volumes allow snapshots, clones or copies.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/feature': { params: { node: string; vmid: number | string } & NodesLxcFeatureGetParams; returns: Promise<NodesLxcFeatureGetResult> };
  /**
   * Names the parts of a container's firewall: rules, aliases, ipset, options, refs, log.
   * Needs any login.
   */
  'GET /nodes/{node}/lxc/{vmid}/firewall': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcFirewallGetResult> };
  /**
   * Lists the address aliases that only a container's own rules can use.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/firewall/aliases': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcFirewallAliasesGetResult> };
  /**
   * Adds an alias, a name for an address or network, to a container's firewall.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/firewall/aliases': { params: { node: string; vmid: number | string } & NodesLxcFirewallAliasesPostParams; returns: Promise<null> };
  /**
   * Reads one address alias of a container.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string }; returns: Promise<NodesLxcFirewallAliasesNameGetResult> };
  /**
   * Changes or renames an address alias of a container; its rules follow the new address.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string } & NodesLxcFirewallAliasesNamePutParams; returns: Promise<null> };
  /**
   * Deletes an address alias of a container; rules that still name it stop working.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string } & NodesLxcFirewallAliasesNameDeleteParams; returns: Promise<null> };
  /**
   * Lists a container's IP sets.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/firewall/ipset': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcFirewallIpsetGetResult> };
  /**
   * Creates an IP set for a container's rules, or renames one (`rename`).
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/firewall/ipset': { params: { node: string; vmid: number | string } & NodesLxcFirewallIpsetPostParams; returns: Promise<null> };
  /**
   * Lists the addresses and networks in a container's IP set.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string }; returns: Promise<NodesLxcFirewallIpsetNameGetResult> };
  /**
   * Adds an address, network or alias to a container's IP set.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string } & NodesLxcFirewallIpsetNamePostParams; returns: Promise<null> };
  /**
   * Deletes a container's IP set; one that is not empty only with `force`.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string } & NodesLxcFirewallIpsetNameDeleteParams; returns: Promise<null> };
  /**
   * Reads one entry of a container's IP set.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string }; returns: Promise<NodesLxcFirewallIpsetCidrGetResult> };
  /**
   * Changes comment or `nomatch` of an entry in a container's IP set.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string } & NodesLxcFirewallIpsetCidrPutParams; returns: Promise<null> };
  /**
   * Takes an entry out of a container's IP set; the rules follow within seconds.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string } & NodesLxcFirewallIpsetCidrDeleteParams; returns: Promise<null> };
  /**
   * Reads the log lines that the firewall wrote about a container, oldest first.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/firewall/log': { params: { node: string; vmid: number | string } & NodesLxcFirewallLogGetParams; returns: Promise<NodesLxcFirewallLogGetResult> };
  /**
   * Reads whether a container's firewall is on, with its policies, filters and log levels.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/firewall/options': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcFirewallOptionsGetResult> };
  /**
   * Turns a container's firewall on or off and sets policies, filters and log levels.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/lxc/{vmid}/firewall/options': { params: { node: string; vmid: number | string } & NodesLxcFirewallOptionsPutParams; returns: Promise<null> };
  /**
   * Lists the aliases and IP sets that a container's rules may name, cluster-wide ones included.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/firewall/refs': { params: { node: string; vmid: number | string } & NodesLxcFirewallRefsGetParams; returns: Promise<NodesLxcFirewallRefsGetResult> };
  /**
   * Lists a container's firewall rules in the order in which they are tried.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/firewall/rules': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcFirewallRulesGetResult> };
  /**
   * Adds a rule to a container's firewall, at the top of the list; it is off unless `enable`.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/firewall/rules': { params: { node: string; vmid: number | string } & NodesLxcFirewallRulesPostParams; returns: Promise<null> };
  /**
   * Reads the rule at one position of a container's firewall.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string }; returns: Promise<NodesLxcFirewallRulesPosGetResult> };
  /**
   * Changes or moves a rule of a container's firewall.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string } & NodesLxcFirewallRulesPosPutParams; returns: Promise<null> };
  /**
   * Deletes a rule of a container's firewall; those below move up by one.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string } & NodesLxcFirewallRulesPosDeleteParams; returns: Promise<null> };
  /**
   * Lists the addresses on a running container's network interfaces: how to learn its IP.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   * Since PVE 8.4.
   */
  'GET /nodes/{node}/lxc/{vmid}/interfaces': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcInterfacesGetResult> };
  /**
   * Says where a container could migrate and what is in the way.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/lxc/{vmid}/migrate': { params: { node: string; vmid: number | string } & NodesLxcMigrateGetParams; returns: Promise<NodesLxcMigrateGetResult> };
  /**
   * Migrates a container to another node; a running one must be stopped and started (`restart`); starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/migrate': { params: { node: string; vmid: number | string } & NodesLxcMigratePostParams; returns: Task };
  /**
   * Moves a volume of a stopped container to another storage or container; starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/lxc/{vmid}/move_volume': { params: { node: string; vmid: number | string } & NodesLxcMoveVolumePostParams; returns: Task };
  /**
   * Opens the receiving end of a container's migration from another cluster; PVE calls it itself.
   * Needs `VM.Allocate` on `/vms/{vmid}` and `Sys.Incoming` on `/`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/lxc/{vmid}/mtunnel': { params: { node: string; vmid: number | string } & NodesLxcMtunnelPostParams; returns: Promise<NodesLxcMtunnelPostResult> };
  /**
   * Upgrades to the websocket that carries a container's migration; PVE calls it itself.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket': { params: { node: string; vmid: number | string } & NodesLxcMtunnelwebsocketGetParams; returns: Promise<NodesLxcMtunnelwebsocketGetResult> };
  /**
   * Shows each setting of a container with its running value and what changes at the next start.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/pending': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcPendingGetResult> };
  /**
   * Migrates a container to a node of another cluster over its API (experimental); starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/remote_migrate': { params: { node: string; vmid: number | string } & NodesLxcRemoteMigratePostParams; returns: Task };
  /**
   * Grows a container's volume and the file system on it; never shrinks; starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/lxc/{vmid}/resize': { params: { node: string; vmid: number | string } & NodesLxcResizePutParams; returns: Task };
  /**
   * Draws a graph of a container's past load as a PNG on the node; numbers: `rrddata`.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/rrd': { params: { node: string; vmid: number | string } & NodesLxcRrdGetParams; returns: Promise<NodesLxcRrdGetResult> };
  /**
   * Reads a container's past CPU, memory, disk and network load as a series of points.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/rrddata': { params: { node: string; vmid: number | string } & NodesLxcRrddataGetParams; returns: Promise<NodesLxcRrddataGetResult> };
  /**
   * Lists a container's snapshots with parent and time; the row `current` is no snapshot.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/snapshot': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcSnapshotGetResult> };
  /**
   * Takes a snapshot of a container's volumes and settings, running or not; starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/snapshot': { params: { node: string; vmid: number | string } & NodesLxcSnapshotPostParams; returns: Task };
  /**
   * Names the paths below a container's snapshot.
   * Needs any login.
   */
  'GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}': { params: { node: string; vmid: number | string; snapname: string }; returns: Promise<NodesLxcSnapshotSnapnameGetResult> };
  /**
   * Deletes a snapshot of a container; the container itself stays as it is; starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}': { params: { node: string; vmid: number | string; snapname: string } & NodesLxcSnapshotSnapnameDeleteParams; returns: Task };
  /**
   * Reads the settings that a container had when its snapshot was taken.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` or `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config': { params: { node: string; vmid: number | string; snapname: string }; returns: Promise<NodesLxcSnapshotConfigGetResult> };
  /**
   * Changes the description of a container's snapshot; nothing else of it can be changed.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config': { params: { node: string; vmid: number | string; snapname: string } & NodesLxcSnapshotConfigPutParams; returns: Promise<null> };
  /**
   * Puts a container back to a snapshot, stopping it first; all that was written since is lost; starts a task.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback': { params: { node: string; vmid: number | string; snapname: string } & NodesLxcSnapshotRollbackPostParams; returns: Task };
  /**
   * Opens a container's console over SPICE: answers the file that virt-viewer takes, with a short-lived ticket.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/spiceproxy': { params: { node: string; vmid: number | string } & NodesLxcSpiceproxyPostParams; returns: Promise<NodesLxcSpiceproxyPostResult> };
  /**
   * Names the paths below a container's status; for the state read `status/current`.
   * Needs any login.
   */
  'GET /nodes/{node}/lxc/{vmid}/status': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcStatusGetResult> };
  /**
   * Reads a container's live state: status, CPU, memory, disk, lock, HA, uptime.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/lxc/{vmid}/status/current': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcStatusCurrentGetResult> };
  /**
   * Shuts a container down and starts it again, so that pending changes take effect; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/reboot': { params: { node: string; vmid: number | string } & NodesLxcStatusRebootPostParams; returns: Task };
  /**
   * Lets a suspended container run on; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/resume': { params: { node: string; vmid: number | string }; returns: Task };
  /**
   * Asks a container's init to end cleanly; without `forceStop` the task fails after `timeout`.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/shutdown': { params: { node: string; vmid: number | string } & NodesLxcStatusShutdownPostParams; returns: Task };
  /**
   * Starts a container; the task ends when its init runs.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/start': { params: { node: string; vmid: number | string } & NodesLxcStatusStartPostParams; returns: Task };
  /**
   * Kills all processes of a container at once; for a clean end take shutdown; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/stop': { params: { node: string; vmid: number | string } & NodesLxcStatusStopPostParams; returns: Task };
  /**
   * Checkpoints a container and halts it; experimental, fails for many containers; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/suspend': { params: { node: string; vmid: number | string }; returns: Task };
  /**
   * Turns a stopped container into a template, which can only be cloned; no way back; answers at once.
   * Needs `VM.Allocate` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/lxc/{vmid}/template': { params: { node: string; vmid: number | string }; returns: Promise<null> };
  /**
   * Opens a container's text console: answers port and ticket, good for a few seconds.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/termproxy': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcTermproxyPostResult> };
  /**
   * Opens a container's console over VNC: answers port and ticket, good for a few seconds.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/vncproxy': { params: { node: string; vmid: number | string } & NodesLxcVncproxyPostParams; returns: Promise<NodesLxcVncproxyPostResult> };
  /**
   * Upgrades to the websocket of a container's console that vncproxy or termproxy opened.
   * Needs `VM.Console` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'GET /nodes/{node}/lxc/{vmid}/vncwebsocket': { params: { node: string; vmid: number | string } & NodesLxcVncwebsocketGetParams; returns: Promise<NodesLxcVncwebsocketGetResult> };
  /**
   * Moves all guests of a node, or those named, to another node. Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/migrateall': { params: { node: string } & NodesMigrateallPostParams; returns: Task };
  /**
   * Reads bytes in and out of every network device of the guests on the node.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/netstat': { params: { node: string }; returns: Promise<NodesNetstatGetResult> };
  /**
   * Lists interfaces, bonds, VLANs and bridges of a node, with staged changes beside them.
   * Needs any login.
   */
  'GET /nodes/{node}/network': { params: { node: string } & NodesNetworkGetParams; returns: Promise<NodesNetworkGetResult> };
  /**
   * Stages a new bridge, bond, VLAN or interface; live only after applying (PUT).
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/network': { params: { node: string } & NodesNetworkPostParams; returns: Promise<null> };
  /**
   * Applies all staged network changes of a node; a mistake can cut it off. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'PUT /nodes/{node}/network': { params: { node: string } & NodesNetworkPutParams; returns: Task };
  /**
   * Throws away all network changes of a node that are staged and not applied.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'DELETE /nodes/{node}/network': { params: { node: string }; returns: Promise<null> };
  /**
   * Reads the configuration of one interface.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/network/{iface}': { params: { node: string; iface: string }; returns: Promise<NodesNetworkIfaceGetResult> };
  /**
   * Stages changes to an interface; live only after applying.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'PUT /nodes/{node}/network/{iface}': { params: { node: string; iface: string } & NodesNetworkIfacePutParams; returns: Promise<null> };
  /**
   * Stages the removal of an interface; gone only after applying.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'DELETE /nodes/{node}/network/{iface}': { params: { node: string; iface: string }; returns: Promise<null> };
  /**
   * Lists the VMs of one node with state, CPU, memory, disk and uptime; reads only.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/qemu': { params: { node: string } & NodesQemuGetParams; returns: Promise<NodesQemuGetResult> };
  /**
   * Creates a VM, or restores one from a backup (`archive`); starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu': { params: { node: string } & NodesQemuPostParams; returns: Task };
  /**
   * Names the paths below a VM; carries no data about it.
   * Needs any login.
   */
  'GET /nodes/{node}/qemu/{vmid}': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuVmidGetResult> };
  /**
   * Destroys a stopped VM with its disks, snapshots and firewall rules, for good; starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/qemu/{vmid}': { params: { node: string; vmid: number | string } & NodesQemuVmidDeleteParams; returns: Task };
  /**
   * Names the agent commands that have a path of their own; asks no guest.
   * Needs any login.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetResult> };
  /**
   * Runs one parameterless agent command by name; the older way of calling `agent/…`.
   * Needs `VM.GuestAgent.Unrestricted` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent': { params: { node: string; vmid: number | string } & NodesQemuAgentPostParams; returns: Promise<NodesQemuAgentPostResult> };
  /**
   * Starts a program in the guest as root and answers its pid; fetch the outcome with exec-status.
   * Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/exec': { params: { node: string; vmid: number | string } & NodesQemuAgentExecPostParams; returns: Promise<NodesQemuAgentExecPostResult> };
  /**
   * Tells whether a program started by agent/exec has ended, with exit code and output.
   * Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/exec-status': { params: { node: string; vmid: number | string } & NodesQemuAgentExecStatusGetParams; returns: Promise<NodesQemuAgentExecStatusGetResult> };
  /**
   * Reads a file of the guest, up to 16 MiB a call.
   * Needs `VM.GuestAgent.FileRead` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/file-read': { params: { node: string; vmid: number | string } & NodesQemuAgentFileReadGetParams; returns: Promise<NodesQemuAgentFileReadGetResult> };
  /**
   * Writes a file in the guest over what was there; at most about 60 KiB a call.
   * Needs `VM.GuestAgent.FileWrite` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/file-write': { params: { node: string; vmid: number | string } & NodesQemuAgentFileWritePostParams; returns: Promise<null> };
  /**
   * Halts all writes of the guest's file systems until thawed; forgetting that hangs the guest.
   * Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentFsfreezeFreezePostResult> };
  /**
   * Asks whether the guest's file systems are frozen or thawed.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentFsfreezeStatusPostResult> };
  /**
   * Lets the guest's frozen file systems write again.
   * Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentFsfreezeThawPostResult> };
  /**
   * Trims the guest's file systems, so that thin disks with `discard` give back unused space.
   * Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/fstrim': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentFstrimPostResult> };
  /**
   * Lists the guest's mounted file systems with size, use and the disks below.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetFsinfoGetResult> };
  /**
   * Reads the host name that the guest's system has.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-host-name': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetHostNameGetResult> };
  /**
   * Reads the size of the guest's hot-pluggable memory blocks, in bytes.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetMemoryBlockInfoGetResult> };
  /**
   * Lists the guest's memory blocks and which are online.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetMemoryBlocksGetResult> };
  /**
   * Reads the guest's operating system, version and kernel.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetOsinfoGetResult> };
  /**
   * Reads the guest's clock, in nanoseconds since 1970.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-time': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetTimeGetResult> };
  /**
   * Reads the guest's time zone and its offset in seconds.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-timezone': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetTimezoneGetResult> };
  /**
   * Lists who is logged in to the guest, and since when.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-users': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetUsersGetResult> };
  /**
   * Lists the guest's CPUs and which are online.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetVcpusGetResult> };
  /**
   * Reads the agent's version and which commands it has enabled.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/info': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentInfoGetResult> };
  /**
   * Lists the guest's network interfaces with MAC and IP addresses: how to learn a VM's IP.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentNetworkGetInterfacesGetResult> };
  /**
   * Checks that the agent answers; an error means that it does not.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/ping': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentPingPostResult> };
  /**
   * Sets the password of a user who exists in the guest.
   * Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/set-user-password': { params: { node: string; vmid: number | string } & NodesQemuAgentSetUserPasswordPostParams; returns: Promise<NodesQemuAgentSetUserPasswordPostResult> };
  /**
   * Tells the agent to power the guest off and does not wait; rather use status/shutdown.
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/shutdown': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentShutdownPostResult> };
  /**
   * Makes the guest hibernate to its own disk; it needs S4 enabled in `machine`.
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentSuspendDiskPostResult> };
  /**
   * Makes the guest save itself to its disk and then sleep in memory.
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentSuspendHybridPostResult> };
  /**
   * Makes the guest sleep in memory; it needs S3 enabled in `machine`.
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentSuspendRamPostResult> };
  /**
   * Copies a VM or template to a new vmid, linked or in full; starts a task.
   * Needs `VM.Clone` on `/vms/{vmid}` and (`VM.Allocate` on `/vms/{newid}` or `VM.Allocate` on `/pool/{pool}` (where `pool` is given)), and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu/{vmid}/clone': { params: { node: string; vmid: number | string } & NodesQemuClonePostParams; returns: Task };
  /**
   * Compares a VM's cloud-init settings with those on its drive: what a regeneration would change.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/cloudinit': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuCloudinitGetResult> };
  /**
   * Writes a VM's cloud-init drive anew from its settings, at once; the guest reads it when it next boots.
   * Needs `VM.Config.Cloudinit` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/qemu/{vmid}/cloudinit': { params: { node: string; vmid: number | string }; returns: Promise<null> };
  /**
   * Reads the cloud-init file that PVE makes for a VM: user, network or meta data, password hash included.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/cloudinit/dump': { params: { node: string; vmid: number | string } & NodesQemuCloudinitDumpGetParams; returns: Promise<NodesQemuCloudinitDumpGetResult> };
  /**
   * Reads a VM's settings, pending changes already applied; `current` for the running ones.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/config': { params: { node: string; vmid: number | string } & NodesQemuConfigGetParams; returns: Promise<NodesQemuConfigGetResult> };
  /**
   * Changes a VM's settings by a task; right for new or imported disks, which take long.
   * Starts a task, or is done at once.
   * Needs `VM.Config.Disk` or `VM.Config.CDROM` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.HWType` or `VM.Config.Options` or `VM.Config.Cloudinit` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/config': { params: { node: string; vmid: number | string } & NodesQemuConfigPostParams; returns: Task };
  /**
   * Changes a VM's settings at once, no task; what can't be hot-plugged waits in pending.
   * Needs `VM.Config.Disk` or `VM.Config.CDROM` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.HWType` or `VM.Config.Options` or `VM.Config.Cloudinit` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/qemu/{vmid}/config': { params: { node: string; vmid: number | string } & NodesQemuConfigPutParams; returns: Promise<null> };
  /**
   * Starts or stops the helper that carries connection tracking of a running VM; PVE calls it itself.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   * Since PVE 9.2.
   */
  'POST /nodes/{node}/qemu/{vmid}/dbus-vmstate': { params: { node: string; vmid: number | string } & NodesQemuDbusVmstatePostParams; returns: Promise<null> };
  /**
   * Tells whether a VM's disks allow snapshots, clones or copies, and on which nodes.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/feature': { params: { node: string; vmid: number | string } & NodesQemuFeatureGetParams; returns: Promise<NodesQemuFeatureGetResult> };
  /**
   * Names the parts of a VM's firewall: rules, aliases, ipset, options, refs, log.
   * Needs any login.
   */
  'GET /nodes/{node}/qemu/{vmid}/firewall': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuFirewallGetResult> };
  /**
   * Lists the address aliases that only a VM's own rules can use.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/firewall/aliases': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuFirewallAliasesGetResult> };
  /**
   * Adds an alias, a name for an address or network, to a VM's firewall.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/firewall/aliases': { params: { node: string; vmid: number | string } & NodesQemuFirewallAliasesPostParams; returns: Promise<null> };
  /**
   * Reads one address alias of a VM.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string }; returns: Promise<NodesQemuFirewallAliasesNameGetResult> };
  /**
   * Changes or renames an address alias of a VM; its rules follow the new address.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string } & NodesQemuFirewallAliasesNamePutParams; returns: Promise<null> };
  /**
   * Deletes an address alias of a VM; rules that still name it stop working.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string } & NodesQemuFirewallAliasesNameDeleteParams; returns: Promise<null> };
  /**
   * Lists a VM's IP sets.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/firewall/ipset': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuFirewallIpsetGetResult> };
  /**
   * Creates an IP set for a VM's rules, or renames one (`rename`).
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/firewall/ipset': { params: { node: string; vmid: number | string } & NodesQemuFirewallIpsetPostParams; returns: Promise<null> };
  /**
   * Lists the addresses and networks in a VM's IP set.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string }; returns: Promise<NodesQemuFirewallIpsetNameGetResult> };
  /**
   * Adds an address, network or alias to a VM's IP set.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string } & NodesQemuFirewallIpsetNamePostParams; returns: Promise<null> };
  /**
   * Deletes a VM's IP set; one that is not empty only with `force`.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string } & NodesQemuFirewallIpsetNameDeleteParams; returns: Promise<null> };
  /**
   * Reads one entry of a VM's IP set.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string }; returns: Promise<NodesQemuFirewallIpsetCidrGetResult> };
  /**
   * Changes comment or `nomatch` of an entry in a VM's IP set.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string } & NodesQemuFirewallIpsetCidrPutParams; returns: Promise<null> };
  /**
   * Takes an entry out of a VM's IP set; the rules follow within seconds.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string } & NodesQemuFirewallIpsetCidrDeleteParams; returns: Promise<null> };
  /**
   * Reads the log lines that the firewall wrote about a VM, oldest first.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/firewall/log': { params: { node: string; vmid: number | string } & NodesQemuFirewallLogGetParams; returns: Promise<NodesQemuFirewallLogGetResult> };
  /**
   * Reads whether a VM's firewall is on, with its policies, filters and log levels.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/firewall/options': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuFirewallOptionsGetResult> };
  /**
   * Turns a VM's firewall on or off and sets policies, filters and log levels.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/qemu/{vmid}/firewall/options': { params: { node: string; vmid: number | string } & NodesQemuFirewallOptionsPutParams; returns: Promise<null> };
  /**
   * Lists the aliases and IP sets that a VM's rules may name, cluster-wide ones included.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/firewall/refs': { params: { node: string; vmid: number | string } & NodesQemuFirewallRefsGetParams; returns: Promise<NodesQemuFirewallRefsGetResult> };
  /**
   * Lists a VM's firewall rules in the order in which they are tried.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/firewall/rules': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuFirewallRulesGetResult> };
  /**
   * Adds a rule to a VM's firewall, at the top of the list; it is off unless `enable`.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/firewall/rules': { params: { node: string; vmid: number | string } & NodesQemuFirewallRulesPostParams; returns: Promise<null> };
  /**
   * Reads the rule at one position of a VM's firewall.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string }; returns: Promise<NodesQemuFirewallRulesPosGetResult> };
  /**
   * Changes or moves a rule of a VM's firewall.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string } & NodesQemuFirewallRulesPosPutParams; returns: Promise<null> };
  /**
   * Deletes a rule of a VM's firewall; those below move up by one.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string } & NodesQemuFirewallRulesPosDeleteParams; returns: Promise<null> };
  /**
   * Says where a VM could migrate and what is in the way: local disks, devices, storages.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/migrate': { params: { node: string; vmid: number | string } & NodesQemuMigrateGetParams; returns: Promise<NodesQemuMigrateGetResult> };
  /**
   * Migrates a VM to another node of the cluster, live with `online`; starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/migrate': { params: { node: string; vmid: number | string } & NodesQemuMigratePostParams; returns: Task };
  /**
   * Runs a command of QEMU's human monitor on a VM; can do anything to it.
   * Needs `Sys.Audit` or `Sys.Modify` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu/{vmid}/monitor': { params: { node: string; vmid: number | string } & NodesQemuMonitorPostParams; returns: Promise<NodesQemuMonitorPostResult> };
  /**
   * Moves a VM's disk to another storage, format, slot or VM, also while it runs; starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu/{vmid}/move_disk': { params: { node: string; vmid: number | string } & NodesQemuMoveDiskPostParams; returns: Task };
  /**
   * Opens the receiving end of a migration from another cluster; PVE calls it itself.
   * Needs `VM.Allocate` on `/vms/{vmid}` and `Sys.Incoming` on `/`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu/{vmid}/mtunnel': { params: { node: string; vmid: number | string } & NodesQemuMtunnelPostParams; returns: Promise<NodesQemuMtunnelPostResult> };
  /**
   * Upgrades to the websocket that carries such a migration; PVE calls it itself.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket': { params: { node: string; vmid: number | string } & NodesQemuMtunnelwebsocketGetParams; returns: Promise<NodesQemuMtunnelwebsocketGetResult> };
  /**
   * Shows each setting of a VM with its running value and what changes at the next cold start.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/pending': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuPendingGetResult> };
  /**
   * Migrates a VM to a node of another cluster over its API (experimental); starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/remote_migrate': { params: { node: string; vmid: number | string } & NodesQemuRemoteMigratePostParams; returns: Task };
  /**
   * Grows a VM's disk, running or not; never shrinks, leaves the guest's partitions alone; starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/qemu/{vmid}/resize': { params: { node: string; vmid: number | string } & NodesQemuResizePutParams; returns: Task };
  /**
   * Draws a graph of a VM's past load as a PNG on the node; numbers: `rrddata`.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/rrd': { params: { node: string; vmid: number | string } & NodesQemuRrdGetParams; returns: Promise<NodesQemuRrdGetResult> };
  /**
   * Reads a VM's past CPU, memory, disk and network load as a series of points.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/rrddata': { params: { node: string; vmid: number | string } & NodesQemuRrddataGetParams; returns: Promise<NodesQemuRrddataGetResult> };
  /**
   * Presses keys on a VM's keyboard, such as ctrl-alt-delete, at once.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/qemu/{vmid}/sendkey': { params: { node: string; vmid: number | string } & NodesQemuSendkeyPutParams; returns: Promise<null> };
  /**
   * Lists a VM's snapshots with parent, time and memory state; the row `current` is no snapshot.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/snapshot': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuSnapshotGetResult> };
  /**
   * Takes a snapshot of a VM's disks and settings, with `vmstate` its memory too; starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/snapshot': { params: { node: string; vmid: number | string } & NodesQemuSnapshotPostParams; returns: Task };
  /**
   * Names the paths below a VM's snapshot.
   * Needs any login.
   */
  'GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}': { params: { node: string; vmid: number | string; snapname: string }; returns: Promise<NodesQemuSnapshotSnapnameGetResult> };
  /**
   * Deletes a snapshot of a VM; the VM itself stays as it is; starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}': { params: { node: string; vmid: number | string; snapname: string } & NodesQemuSnapshotSnapnameDeleteParams; returns: Task };
  /**
   * Reads the settings that a VM had when its snapshot was taken.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` or `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config': { params: { node: string; vmid: number | string; snapname: string }; returns: Promise<NodesQemuSnapshotConfigGetResult> };
  /**
   * Changes the description of a VM's snapshot; nothing else of it can be changed.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config': { params: { node: string; vmid: number | string; snapname: string } & NodesQemuSnapshotConfigPutParams; returns: Promise<null> };
  /**
   * Puts a VM back to a snapshot; all that was written since is lost; starts a task.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback': { params: { node: string; vmid: number | string; snapname: string } & NodesQemuSnapshotRollbackPostParams; returns: Task };
  /**
   * Opens a SPICE console of a VM: answers the file that virt-viewer takes, with a short-lived ticket.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/spiceproxy': { params: { node: string; vmid: number | string } & NodesQemuSpiceproxyPostParams; returns: Promise<NodesQemuSpiceproxyPostResult> };
  /**
   * Names the paths below a VM's status; for the state read `status/current`.
   * Needs any login.
   */
  'GET /nodes/{node}/qemu/{vmid}/status': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuStatusGetResult> };
  /**
   * Reads a VM's live state: status, QEMU status, CPU, memory, lock, HA, agent, uptime.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  'GET /nodes/{node}/qemu/{vmid}/status/current': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuStatusCurrentGetResult> };
  /**
   * Shuts a VM down and starts it again, so that pending changes take effect; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/reboot': { params: { node: string; vmid: number | string } & NodesQemuStatusRebootPostParams; returns: Task };
  /**
   * Presses a VM's reset button: no clean shutdown, pending changes stay pending; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/reset': { params: { node: string; vmid: number | string } & NodesQemuStatusResetPostParams; returns: Task };
  /**
   * Lets a paused VM run on; one suspended to disk is started instead; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/resume': { params: { node: string; vmid: number | string } & NodesQemuStatusResumePostParams; returns: Task };
  /**
   * Asks a VM's system to power off, by agent or ACPI; the task fails if it does not within `timeout`.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/shutdown': { params: { node: string; vmid: number | string } & NodesQemuStatusShutdownPostParams; returns: Task };
  /**
   * Starts a VM, or resumes one suspended to disk; the task ends when QEMU runs, not when the system is up.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/start': { params: { node: string; vmid: number | string } & NodesQemuStatusStartPostParams; returns: Task };
  /**
   * Cuts a VM's power at once: unsaved data is lost; for a clean end take shutdown; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/stop': { params: { node: string; vmid: number | string } & NodesQemuStatusStopPostParams; returns: Task };
  /**
   * Pauses a VM in memory, or with `todisk` saves it and frees the memory; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/suspend': { params: { node: string; vmid: number | string } & NodesQemuStatusSuspendPostParams; returns: Task };
  /**
   * Turns a stopped VM into a template, which can only be cloned; no way back; starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu/{vmid}/template': { params: { node: string; vmid: number | string } & NodesQemuTemplatePostParams; returns: Task };
  /**
   * Opens a text console on a VM's serial port: answers port and ticket, good for a few seconds.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/termproxy': { params: { node: string; vmid: number | string } & NodesQemuTermproxyPostParams; returns: Promise<NodesQemuTermproxyPostResult> };
  /**
   * Detaches disks of a VM, with `force` deletes their data; answers at once.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/qemu/{vmid}/unlink': { params: { node: string; vmid: number | string } & NodesQemuUnlinkPutParams; returns: Promise<null> };
  /**
   * Opens a VNC console of a VM: answers port and ticket, good for a few seconds.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/vncproxy': { params: { node: string; vmid: number | string } & NodesQemuVncproxyPostParams; returns: Promise<NodesQemuVncproxyPostResult> };
  /**
   * Upgrades to the websocket of a console that vncproxy or termproxy opened.
   * Needs `VM.Console` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'GET /nodes/{node}/qemu/{vmid}/vncwebsocket': { params: { node: string; vmid: number | string } & NodesQemuVncwebsocketGetParams; returns: Promise<NodesQemuVncwebsocketGetResult> };
  /**
   * Asks a registry, from the node, which tags an OCI image has.
   * Needs `Sys.AccessNetwork` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/query-oci-repo-tags': { params: { node: string } & NodesQueryOciRepoTagsGetParams; returns: Promise<NodesQueryOciRepoTagsGetResult> };
  /**
   * Asks a URL, from the node, for file name, size and type; downloads nothing.
   * Needs `Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/query-url-metadata': { params: { node: string } & NodesQueryUrlMetadataGetParams; returns: Promise<NodesQueryUrlMetadataGetResult> };
  /**
   * Lists replication jobs that run from this node, with last run and failures.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/replication': { params: { node: string } & NodesReplicationGetParams; returns: Promise<NodesReplicationGetResult> };
  /**
   * Names the sub-paths of a replication job on its node.
   * Needs any login.
   */
  'GET /nodes/{node}/replication/{id}': { params: { node: string; id: string }; returns: Promise<NodesReplicationIdGetResult> };
  /**
   * Reads the log of the last run of a replication job.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/replication/{id}/log': { params: { node: string; id: string } & NodesReplicationLogGetParams; returns: Promise<NodesReplicationLogGetResult> };
  /**
   * Puts a replication job first in line; it runs within about a minute.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/replication/{id}/schedule_now': { params: { node: string; id: string }; returns: Promise<NodesReplicationScheduleNowPostResult> };
  /**
   * Reads last and next run, duration and error of a replication job.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/replication/{id}/status': { params: { node: string; id: string }; returns: Promise<NodesReplicationStatusGetResult> };
  /**
   * Collects a long text about the node for support: versions, configs, disks, network.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/report': { params: { node: string }; returns: Promise<NodesReportGetResult> };
  /**
   * Draws a PNG chart of node statistics and returns it; for numbers use rrddata.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/rrd': { params: { node: string } & NodesRrdGetParams; returns: Promise<NodesRrdGetResult> };
  /**
   * Reads the history of CPU, load, memory, disk and network of a node as numbers.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/rrddata': { params: { node: string } & NodesRrddataGetParams; returns: Promise<NodesRrddataGetResult> };
  /**
   * Names the kinds of storage a node can look for.
   * Needs any login.
   */
  'GET /nodes/{node}/scan': { params: { node: string }; returns: Promise<NodesScanGetResult> };
  /**
   * Asks an SMB server, from the node, which shares it offers.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  'GET /nodes/{node}/scan/cifs': { params: { node: string } & NodesScanCifsGetParams; returns: Promise<NodesScanCifsGetResult> };
  /**
   * Asks an iSCSI portal, from the node, which targets it offers.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  'GET /nodes/{node}/scan/iscsi': { params: { node: string } & NodesScanIscsiGetParams; returns: Promise<NodesScanIscsiGetResult> };
  /**
   * Lists volume groups of a node that a storage could use.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  'GET /nodes/{node}/scan/lvm': { params: { node: string }; returns: Promise<NodesScanLvmGetResult> };
  /**
   * Lists thin pools in a volume group that a storage could use.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  'GET /nodes/{node}/scan/lvmthin': { params: { node: string } & NodesScanLvmthinGetParams; returns: Promise<NodesScanLvmthinGetResult> };
  /**
   * Asks an NFS server, from the node, which folders it exports.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  'GET /nodes/{node}/scan/nfs': { params: { node: string } & NodesScanNfsGetParams; returns: Promise<NodesScanNfsGetResult> };
  /**
   * Logs in to a Proxmox Backup Server, from the node, and lists datastores.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  'GET /nodes/{node}/scan/pbs': { params: { node: string } & NodesScanPbsGetParams; returns: Promise<NodesScanPbsGetResult> };
  /**
   * Lists ZFS pools and datasets of a node that a storage could use.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  'GET /nodes/{node}/scan/zfs': { params: { node: string }; returns: Promise<NodesScanZfsGetResult> };
  /**
   * Names the SDN status calls of a node.
   * Needs any login.
   */
  'GET /nodes/{node}/sdn': { params: { node: string }; returns: Promise<NodesSdnGetResult> };
  /**
   * Names the status calls of an SDN fabric on a node.
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/fabrics/{fabric}': { params: { node: string; fabric: string }; returns: Promise<NodesSdnFabricsFabricGetResult> };
  /**
   * Lists interfaces of a node that take part in a fabric, up or not.
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces': { params: { node: string; fabric: string }; returns: Promise<NodesSdnFabricsInterfacesGetResult> };
  /**
   * Lists routing neighbours of a node in a fabric and since when.
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors': { params: { node: string; fabric: string }; returns: Promise<NodesSdnFabricsNeighborsGetResult> };
  /**
   * Lists routes a node has learned through a fabric.
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/fabrics/{fabric}/routes': { params: { node: string; fabric: string }; returns: Promise<NodesSdnFabricsRoutesGetResult> };
  /**
   * Names the status calls of a VNet on a node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/vnets/{vnet}': { params: { node: string; vnet: string }; returns: Promise<NodesSdnVnetsVnetGetResult> };
  /**
   * Lists the MAC and IP addresses an EVPN VNet has learned, and behind which hop.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf': { params: { node: string; vnet: string }; returns: Promise<NodesSdnVnetsMacVrfGetResult> };
  /**
   * Lists SDN zones on a node with their state: available, pending or in error.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/sdn/zones': { params: { node: string }; returns: Promise<NodesSdnZonesGetResult> };
  /**
   * Names the status calls of an SDN zone on a node.
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   */
  'GET /nodes/{node}/sdn/zones/{zone}': { params: { node: string; zone: string }; returns: Promise<NodesSdnZonesZoneGetResult> };
  /**
   * Lists the bridges of a zone on a node, with the ports of guests in them.
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/zones/{zone}/bridges': { params: { node: string; zone: string }; returns: Promise<NodesSdnZonesBridgesGetResult> };
  /**
   * Lists VNets of a zone on a node and whether each one is up.
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   */
  'GET /nodes/{node}/sdn/zones/{zone}/content': { params: { node: string; zone: string }; returns: Promise<NodesSdnZonesContentGetResult> };
  /**
   * Reads the routing table of an EVPN zone as the node sees it.
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/zones/{zone}/ip-vrf': { params: { node: string; zone: string }; returns: Promise<NodesSdnZonesIpVrfGetResult> };
  /**
   * Lists the system services of a node that PVE knows, with their state.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/services': { params: { node: string }; returns: Promise<NodesServicesGetResult> };
  /**
   * Names the sub-paths of a service; its condition is under state.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/services/{service}': { params: { node: string; service: string }; returns: Promise<NodesServicesServiceGetResult> };
  /**
   * Makes a service read its configuration again, restarting it where it cannot. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/services/{service}/reload': { params: { node: string; service: string }; returns: Task };
  /**
   * Stops and starts a service, with a short gap; for pveproxy use reload. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/services/{service}/restart': { params: { node: string; service: string }; returns: Task };
  /**
   * Starts a system service of a node. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/services/{service}/start': { params: { node: string; service: string }; returns: Task };
  /**
   * Reads whether a service runs and whether it starts at boot.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/services/{service}/state': { params: { node: string; service: string }; returns: Promise<NodesServicesStateGetResult> };
  /**
   * Stops a system service until somebody starts it again; may cut off this API. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/services/{service}/stop': { params: { node: string; service: string }; returns: Task };
  /**
   * Opens a shell of the node over SPICE and returns the settings for its viewer.
   * Needs `Sys.Console` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/spiceshell': { params: { node: string } & NodesSpiceshellPostParams; returns: Promise<NodesSpiceshellPostResult> };
  /**
   * Starts the guests of a node that are set to start at boot, in their order. Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/startall': { params: { node: string } & NodesStartallPostParams; returns: Task };
  /**
   * Reads load, CPU model, memory, swap, root disk, kernel and uptime of a node.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/status': { params: { node: string }; returns: Promise<NodesStatusGetResult> };
  /**
   * Reboots or powers off the whole node; its guests are shut down with it.
   * Needs `Sys.PowerMgmt` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/status': { params: { node: string } & NodesStatusPostParams; returns: Promise<null> };
  /**
   * Shuts down all guests of a node, or those named, hard once time is up. Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/stopall': { params: { node: string } & NodesStopallPostParams; returns: Task };
  /**
   * Lists storages usable on a node: content, active or not, total and free bytes.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/storage': { params: { node: string } & NodesStorageGetParams; returns: Promise<NodesStorageGetResult> };
  /**
   * Names the sub-paths of a storage; space is under status.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  'GET /nodes/{node}/storage/{storage}': { params: { node: string; storage: string }; returns: Promise<NodesStorageStorageGetResult> };
  /**
   * Lists volumes on a storage: disks, ISOs, templates, backups.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  'GET /nodes/{node}/storage/{storage}/content': { params: { node: string; storage: string } & NodesStorageContentGetParams; returns: Promise<NodesStorageContentGetResult> };
  /**
   * Creates an empty disk image for a guest; attaching it is a second step.
   * Needs `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  'POST /nodes/{node}/storage/{storage}/content': { params: { node: string; storage: string } & NodesStorageContentPostParams; returns: Promise<NodesStorageContentPostResult> };
  /**
   * Reads size, format, notes and path of a volume.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/storage/{storage}/content/{volume}': { params: { node: string; storage: string; volume: string }; returns: Promise<NodesStorageContentVolumeGetResult> };
  /**
   * Copies a volume, to another node if asked; experimental. Starts a task.
   * Needs `root@pam`.
   */
  'POST /nodes/{node}/storage/{storage}/content/{volume}': { params: { node: string; storage: string; volume: string } & NodesStorageContentVolumePostParams; returns: Task };
  /**
   * Sets the notes of a backup or its protection from pruning.
   * Needs any login, and what PVE checks beside it.
   */
  'PUT /nodes/{node}/storage/{storage}/content/{volume}': { params: { node: string; storage: string; volume: string } & NodesStorageContentVolumePutParams; returns: Promise<null> };
  /**
   * Deletes a disk image, ISO, template or backup for good. Starts a task.
   * Starts a task, or is done at once.
   * Needs any login, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/storage/{storage}/content/{volume}': { params: { node: string; storage: string; volume: string } & NodesStorageContentVolumeDeleteParams; returns: Task };
  /**
   * Makes the node fetch an ISO, template or image from a URL. Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/nodes/{node}`), and what PVE checks beside it.
   */
  'POST /nodes/{node}/storage/{storage}/download-url': { params: { node: string; storage: string } & NodesStorageDownloadUrlPostParams; returns: Task };
  /**
   * Downloads a file or folder out of a backup on Proxmox Backup Server.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/storage/{storage}/file-restore/download': { params: { node: string; storage: string } & NodesStorageFileRestoreDownloadGetParams; returns: Promise<NodesStorageFileRestoreDownloadGetResult> };
  /**
   * Lists a folder inside a backup on Proxmox Backup Server.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/storage/{storage}/file-restore/list': { params: { node: string; storage: string } & NodesStorageFileRestoreListGetParams; returns: Promise<NodesStorageFileRestoreListGetResult> };
  /**
   * Reads what backend stands behind a storage, to tell two of them apart.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/storage/{storage}/identity': { params: { node: string; storage: string }; returns: Promise<NodesStorageIdentityGetResult> };
  /**
   * Reads a foreign VM (ESXi, OVA) as ready arguments for creating it here, with warnings.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /nodes/{node}/storage/{storage}/import-metadata': { params: { node: string; storage: string } & NodesStorageImportMetadataGetParams; returns: Promise<NodesStorageImportMetadataGetResult> };
  /**
   * Fetches an OCI image to a storage as a container template. Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}` and `Sys.AccessNetwork` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  'POST /nodes/{node}/storage/{storage}/oci-registry-pull': { params: { node: string; storage: string } & NodesStorageOciRegistryPullPostParams; returns: Task };
  /**
   * Shows which backups a retention would keep or remove; touches none.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  'GET /nodes/{node}/storage/{storage}/prunebackups': { params: { node: string; storage: string } & NodesStoragePrunebackupsGetParams; returns: Promise<NodesStoragePrunebackupsGetResult> };
  /**
   * Deletes backups that a retention does not keep. Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/storage/{storage}/prunebackups': { params: { node: string; storage: string } & NodesStoragePrunebackupsDeleteParams; returns: Task };
  /**
   * Draws a PNG chart of the use of a storage; for numbers use rrddata.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  'GET /nodes/{node}/storage/{storage}/rrd': { params: { node: string; storage: string } & NodesStorageRrdGetParams; returns: Promise<NodesStorageRrdGetResult> };
  /**
   * Reads how total and used space of a storage went, as numbers.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  'GET /nodes/{node}/storage/{storage}/rrddata': { params: { node: string; storage: string } & NodesStorageRrddataGetParams; returns: Promise<NodesStorageRrddataGetResult> };
  /**
   * Reads size, used and free bytes of a storage and whether it is active.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  'GET /nodes/{node}/storage/{storage}/status': { params: { node: string; storage: string }; returns: Promise<NodesStorageStatusGetResult> };
  /**
   * Takes in an ISO, template or import image as a file. Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}`.
   */
  'POST /nodes/{node}/storage/{storage}/upload': { params: { node: string; storage: string } & NodesStorageUploadPostParams; returns: Task };
  /**
   * Reads the subscription of a node: level, status, next due date, server id.
   * Needs any login.
   */
  'GET /nodes/{node}/subscription': { params: { node: string }; returns: Promise<NodesSubscriptionGetResult> };
  /**
   * Checks the subscription with the licence server again and stores the result.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/subscription': { params: { node: string } & NodesSubscriptionPostParams; returns: Promise<null> };
  /**
   * Sets the subscription key of a node and checks it at once.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'PUT /nodes/{node}/subscription': { params: { node: string } & NodesSubscriptionPutParams; returns: Promise<null> };
  /**
   * Removes the subscription key from a node; enterprise packages stop coming.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'DELETE /nodes/{node}/subscription': { params: { node: string }; returns: Promise<null> };
  /**
   * Pauses all running VMs of a node in memory; containers go on. Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'POST /nodes/{node}/suspendall': { params: { node: string } & NodesSuspendallPostParams; returns: Task };
  /**
   * Reads lines of the system log by date and service, numbered for paging.
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/syslog': { params: { node: string } & NodesSyslogGetParams; returns: Promise<NodesSyslogGetResult> };
  /**
   * Lists tasks of a node, newest first: finished ones unless told otherwise.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/tasks': { params: { node: string } & NodesTasksGetParams; returns: Promise<NodesTasksGetResult> };
  /**
   * Names the sub-paths of a task; how it went is under status and log.
   * Needs any login.
   */
  'GET /nodes/{node}/tasks/{upid}': { params: { node: string; upid: string }; returns: Promise<NodesTasksUpidGetResult> };
  /**
   * Aborts a running task; what it did so far stays done.
   * Needs any login, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/tasks/{upid}': { params: { node: string; upid: string }; returns: Promise<null> };
  /**
   * Reads the output of a task line by line; the first 50 lines by default.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/tasks/{upid}/log': { params: { node: string; upid: string } & NodesTasksLogGetParams; returns: Promise<NodesTasksLogGetResult> };
  /**
   * Reads whether a task still runs and, once ended, how: OK or its error.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/tasks/{upid}/status': { params: { node: string; upid: string }; returns: Promise<NodesTasksStatusGetResult> };
  /**
   * Opens a text terminal on a node and returns port and ticket for the websocket.
   * Needs `Sys.Console` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/termproxy': { params: { node: string } & NodesTermproxyPostParams; returns: Promise<NodesTermproxyPostResult> };
  /**
   * Reads the clock and time zone of a node.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  'GET /nodes/{node}/time': { params: { node: string }; returns: Promise<NodesTimeGetResult> };
  /**
   * Sets the time zone of a node; the clock itself is not touched.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'PUT /nodes/{node}/time': { params: { node: string } & NodesTimePutParams; returns: Promise<null> };
  /**
   * Reads which PVE release and manager build a certain node runs.
   * Needs any login.
   */
  'GET /nodes/{node}/version': { params: { node: string }; returns: Promise<NodesVersionGetResult> };
  /**
   * Opens a shell of the node as a VNC screen; returns port and ticket. No API tokens.
   * Needs `Sys.Console` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/vncshell': { params: { node: string } & NodesVncshellPostParams; returns: Promise<NodesVncshellPostResult> };
  /**
   * Carries a node console opened by vncshell or termproxy over a websocket.
   * Needs `Sys.Console` on `/nodes/{node}`, and what PVE checks beside it.
   */
  'GET /nodes/{node}/vncwebsocket': { params: { node: string } & NodesVncwebsocketGetParams; returns: Promise<NodesVncwebsocketGetResult> };
  /**
   * Backs up guests of a node now, to a storage or a folder. Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/vzdump': { params: { node: string } & NodesVzdumpPostParams; returns: Task };
  /**
   * Reads what a backup would use for options left out, from /etc/vzdump.conf.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/vzdump/defaults': { params: { node: string } & NodesVzdumpDefaultsGetParams; returns: Promise<NodesVzdumpDefaultsGetResult> };
  /**
   * Reads the guest configuration that a backup holds, secrets included.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /nodes/{node}/vzdump/extractconfig': { params: { node: string } & NodesVzdumpExtractconfigGetParams; returns: Promise<NodesVzdumpExtractconfigGetResult> };
  /**
   * Powers on a sleeping node by a Wake-on-LAN packet; its MAC must be configured.
   * Needs `Sys.PowerMgmt` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/wakeonlan': { params: { node: string }; returns: Promise<NodesWakeonlanPostResult> };
  /**
   * Lists the resource pools, or with `poolid` reads one with its member guests and storages.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /pools': { params: PoolsGetParams; returns: Promise<PoolsGetResult> };
  /**
   * Creates an empty resource pool; a/b makes b a pool below the existing pool a.
   * Needs `Pool.Allocate` on `/pool/{poolid}`.
   */
  'POST /pools': { params: PoolsPostParams; returns: Promise<null> };
  /**
   * Adds guests and storages to a pool, or takes them out with `delete`; rights on the pool follow.
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'PUT /pools': { params: PoolsPutParams; returns: Promise<null> };
  /**
   * Deletes a pool, which must be empty and have no pools below it; no guest is touched.
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'DELETE /pools': { params: PoolsDeleteParams; returns: Promise<null> };
  /**
   * Reads a top-level pool and its members; superseded by GET /pools, which knows nested pools.
   * Needs `Pool.Audit` on `/pool/{poolid}`.
   */
  'GET /pools/{poolid}': { params: { poolid: string } & PoolsPoolidGetParams; returns: Promise<PoolsPoolidGetResult> };
  /**
   * Changes members or comment of a top-level pool; superseded by PUT /pools.
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   */
  'PUT /pools/{poolid}': { params: { poolid: string } & PoolsPoolidPutParams; returns: Promise<null> };
  /**
   * Deletes an empty top-level pool; superseded by DELETE /pools, which knows nested pools.
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   */
  'DELETE /pools/{poolid}': { params: { poolid: string }; returns: Promise<null> };
  /**
   * Lists storages as defined for the cluster; for free space ask a node.
   * Needs any login, and what PVE checks beside it.
   */
  'GET /storage': { params: StorageGetParams; returns: Promise<StorageGetResult> };
  /**
   * Defines a storage for the cluster; data on it is left alone.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  'POST /storage': { params: StoragePostParams; returns: Promise<StoragePostResult> };
  /**
   * Reads the definition of a storage.
   * Needs `Datastore.Allocate` on `/storage/{storage}`.
   */
  'GET /storage/{storage}': { params: { storage: string }; returns: Promise<StorageStorageGetResult> };
  /**
   * Changes the definition of a storage; where it points to stays as created.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  'PUT /storage/{storage}': { params: { storage: string } & StorageStoragePutParams; returns: Promise<StorageStoragePutResult> };
  /**
   * Removes a storage from PVE; its data stays, guests with disks on it fail.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  'DELETE /storage/{storage}': { params: { storage: string }; returns: Promise<null> };
  /**
   * Reads the PVE release and version of the node that answers; the cheapest test of a login.
   * Needs any login.
   */
  'GET /version': { params: Record<string, never>; returns: Promise<VersionGetResult> };
}
