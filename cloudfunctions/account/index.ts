/** People: who I am, my family, my data, roles, and where people live. */
import { serve } from '@kernel/serve'
import { acceptRole } from './acceptRole'
import { addFamilyMember } from './addFamilyMember'
import { deleteMe } from './deleteMe'
import { editFamilyMember } from './editFamilyMember'
import { introduce } from './introduce'
import { inviteFamily } from './inviteFamily'
import { inviteToRole } from './inviteToRole'
import { joinFamily } from './joinFamily'
import { listBuildings } from './listBuildings'
import { listCommunities } from './listCommunities'
import { listGrants } from './listGrants'
import { listPlaces } from './listPlaces'
import { me } from './me'
import { readInvitation } from './readInvitation'
import { readMyData } from './readMyData'
import { readRoleInvitation } from './readRoleInvitation'
import { removeFamilyMember } from './removeFamilyMember'
import { revokeGrant } from './revokeGrant'
import { verifyPhone } from './verifyPhone'

const people = [me, introduce, verifyPhone, addFamilyMember, editFamilyMember, removeFamilyMember, inviteFamily, readInvitation, joinFamily]
const data = [readMyData, deleteMe]
const roles = [inviteToRole, readRoleInvitation, acceptRole, listGrants, listPlaces, revokeGrant]
const places = [listCommunities, listBuildings]

export const main = serve([...people, ...data, ...roles, ...places])
