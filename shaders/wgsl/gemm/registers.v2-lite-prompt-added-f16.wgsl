enable f16;
var<workgroup> shared_v22: array<f32, 272>;
var<workgroup> shared_v26: array<f32, 272>;
var<workgroup> shared_v30: array<f32, 1>;
var<workgroup> shared_v34: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(workgroup_id) v421: vec3<u32>, @builtin(local_invocation_index) v423: u32, @builtin(local_invocation_id) v432: vec3<u32>) {
let v458 = &v13;
let v459 = &v9;
let v460 = &v5;
let v461 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v405 = &shared_v22;
let v406 = &shared_v26;
let v32 = u32(1);
let v422 = v421[1];
let v42 = u32(v422);
let v43 = u32(16);
let v44 = v42 * v43;
var<function> v409_store: array<u32, 1>= array<u32, 1>();
let v409 = &v409_store;
let v424 = v423;
let v50 = u32(v424);
let v51 = u32(4);
let v52 = v50 / v51;
let v55 = u32(15);
let v56 = min(v52, v55);
let v57 = v44 + v56;
let v59 = v20 - v32;
let v60 = min(v57, v59);
let v61 = v60 * v17;
let v66 = &(*v409)[v3];
*v66 = v61;
let v425 = v421[0];
let v70 = u32(v425);
let v72 = v70 * v43;
var<function> v410_store: array<u32, 1>= array<u32, 1>();
let v410 = &v410_store;
let v83 = v72 + v52;
let v85 = v19 - v32;
let v86 = min(v83, v85);
let v89 = v86 * v18;
let v94 = &(*v410)[v3];
*v94 = v89;
var<function> v411_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v411 = &v411_store;
var<function> v412_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v412 = &v412_store;
var<function> v413_store: array<f32, 1>= array<f32, 1>();
let v413 = &v413_store;
let v111 = &(*v413)[v3];
let v112 = f32(0.0);
*v111 = v112;
var<function> v414_store: array<f32, 1>= array<f32, 1>();
let v414 = &v414_store;
let v121 = &(*v414)[v3];
*v121 = v112;
var<function> v415_store: u32;
let v415 = &v415_store;
*v415 = v3;
loop {
let v126 = *v415;
let v127 = v126 < v17;
if !v127 { break; }
let v132 = v50 % v51;
let v133 = *v415;
let v134 = v133 + v132;
let v136 = vec4<f32>(v112);
var<function> v417_store: vec4<f32>;
let v417 = &v417_store;
*v417 = v136;
let v138 = v134 < v17;
if v138 {
let v144 = *v66;
let v145 = v144 + v134;
let v149 = &(*v461)[v145];
let v150 = *v149;
*v417 = v150;

}
let v155 = &(*v411)[v3];
let v156 = *v417;
*v155 = v156;
let v157 = f16(0.0);
let v158 = vec4<f16>(v157);
var<function> v418_store: vec4<f16>;
let v418 = &v418_store;
*v418 = v158;
if v138 {
let v166 = *v94;
let v167 = v166 + v134;
let v171 = &(*v460)[v167];
let v172 = *v171;
*v418 = v172;

}
let v177 = &(*v412)[v3];
let v178 = *v418;
*v177 = v178;
workgroupBarrier();
let v184 = v132 * v51;
let v192 = v52 < v43;
if v192 {
let v198 = *v155;
let v199 = v198[0];
let v200 = u32(17);
let v201 = v52 * v200;
let v202 = v201 + v184;
let v208 = &(*v405)[v202];
*v208 = v199;
let v209 = v198[1];
let v214 = v202 + v32;
let v218 = &(*v405)[v214];
*v218 = v209;
let v219 = v198[2];
let v223 = u32(2);
let v224 = v202 + v223;
let v228 = &(*v405)[v224];
*v228 = v219;
let v229 = v198[3];
let v233 = u32(3);
let v234 = v202 + v233;
let v238 = &(*v405)[v234];
*v238 = v229;

}
if v192 {
let v258 = *v177;
let v259 = vec4<f32>(v258);
let v260 = v259[0];
let v261 = u32(17);
let v262 = v52 * v261;
let v263 = v262 + v184;
let v269 = &(*v406)[v263];
*v269 = v260;
let v270 = v259[1];
let v275 = v263 + v32;
let v279 = &(*v406)[v275];
*v279 = v270;
let v280 = v259[2];
let v284 = u32(2);
let v285 = v263 + v284;
let v289 = &(*v406)[v285];
*v289 = v280;
let v290 = v259[3];
let v294 = u32(3);
let v295 = v263 + v294;
let v299 = &(*v406)[v295];
*v299 = v290;

}
workgroupBarrier();
var<function> v419_store: array<f32, 1>= array<f32, 1>();
let v419 = &v419_store;
for(var v307: u32 = v3; v307 < v43; v307 += v32) {
let v433 = v432[1];
let v310 = u32(v433);
let v313 = u32(17);
let v314 = v310 * v313;
let v315 = v314 + v307;
let v319 = &(*v405)[v315];
let v320 = *v319;
let v325 = &(*v419)[v3];
*v325 = v320;
let v434 = v432[0];
let v327 = u32(v434);
let v331 = v327 * v313;
let v332 = v331 + v307;
let v336 = &(*v406)[v332];
let v337 = *v336;
let v343 = *v325;
let v350 = *v111;
let v457 = fma(v343, v337, v350);
*v111 = v457;

}
let v352 = *v415;
let v354 = v352 + v51;
*v415 = v354;

}
let v436 = v432[1];
let v360 = u32(v436);
let v361 = v44 + v360;
let v438 = v432[0];
let v367 = u32(v438);
let v368 = v72 + v367;
let v378 = *v111;
let v385 = v361 < v20;
let v386 = v368 < v19;
let v387 = v385 && v386;
if v387 {
let v388 = v361 * v19;
let v389 = v388 + v368;
let v393 = &(*v459)[v389];
let v394 = *v393;
let v395 = v378 + v394;
let v399 = &(*v458)[v389];
*v399 = v395;

}
return;

}
