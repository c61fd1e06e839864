/** WeChat's own code for a page of the mini program: permanent, without a number of uses. */
import { broken, unavailable } from '../faults'
import { cloud } from './cloud'

/** WeChat allows this many visible characters in a scene. */
const LONGEST_SCENE = 32

/** The picture as base64. `scene` comes to the page as it is. */
export async function pageCode(page: string, scene: string): Promise<{ readonly image: string; readonly contentType: string }> {
  if (scene.length > LONGEST_SCENE) throw broken('a scene that is too long for a WeChat code')
  try {
    const { buffer, contentType } = await cloud.openapi.wxacode.getUnlimited({ scene, page, checkPath: false, width: 430 })
    return { image: buffer.toString('base64'), contentType }
  } catch (error) {
    throw unavailable(error)
  }
}
