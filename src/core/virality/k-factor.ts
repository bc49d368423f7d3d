/** The viral coefficient: invitations each user sends × the share of them that become users. */
export const kFactor = (invitesPerUser: number, inviteConversion: number): number => invitesPerUser * inviteConversion;
