/** People: who I am, my family, where people live. */
import { serve } from '@kernel/serve'
import { addFamilyMember } from './addFamilyMember'
import { editFamilyMember } from './editFamilyMember'
import { introduce } from './introduce'
import { inviteFamily } from './inviteFamily'
import { joinFamily } from './joinFamily'
import { listBuildings } from './listBuildings'
import { listCommunities } from './listCommunities'
import { me } from './me'
import { readInvitation } from './readInvitation'
import { removeFamilyMember } from './removeFamilyMember'

export const main = serve([me, introduce, addFamilyMember, editFamilyMember, removeFamilyMember, inviteFamily, readInvitation, joinFamily, listCommunities, listBuildings])
