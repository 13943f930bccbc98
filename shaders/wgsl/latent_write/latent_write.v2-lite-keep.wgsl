var<workgroup> shared_v37: array<f32, 256>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn latent_write_kernel_e_f32(@builtin(workgroup_id) v330: vec3<u32>, @builtin(local_invocation_index) v332: u32) {
let v339 = &v21;
let v340 = &v17;
let v341 = &v13;
let v342 = &v9;
let v343 = &v5;
let v344 = &v1;
let v3 = u32(0);
let v331 = v330[0];
let v26 = u32(v331);
let v27 = u32(576);
let v28 = v26 * v27;
let v32 = &(*v340)[v26];
let v33 = *v32;
let v34 = u32(v33);
let v36 = v34 * v27;
let v321 = &shared_v37;
let v39 = u32(256);
let v333 = v332;
let v42 = u32(v333);
let v43 = f32(0.0);
var<function> v322_store: f32;
let v322 = &v322_store;
*v322 = v43;
var<function> v323_store: u32;
let v323 = &v323_store;
*v323 = v42;
loop {
let v47 = *v323;
let v48 = u32(512);
let v49 = v47 < v48;
if !v49 { break; }
let v51 = *v323;
let v52 = v28 + v51;
let v56 = &(*v344)[v52];
let v57 = *v56;
let v66 = *v322;
let v337 = fma(v57, v57, v66);
*v322 = v337;
let v68 = *v323;
let v70 = v68 + v39;
*v323 = v70;

}
let v74 = &(*v321)[v42];
let v75 = *v322;
*v74 = v75;
workgroupBarrier();
let v76 = u32(128);
let v77 = v42 < v76;
if v77 {
let v79 = v42 + v76;
let v83 = &(*v321)[v79];
let v84 = *v83;
let v89 = *v74;
let v90 = v89 + v84;
*v74 = v90;

}
workgroupBarrier();
let v91 = u32(64);
let v92 = v42 < v91;
if v92 {
let v94 = v42 + v91;
let v98 = &(*v321)[v94];
let v99 = *v98;
let v104 = *v74;
let v105 = v104 + v99;
*v74 = v105;

}
workgroupBarrier();
let v106 = u32(32);
let v107 = v42 < v106;
if v107 {
let v109 = v42 + v106;
let v113 = &(*v321)[v109];
let v114 = *v113;
let v119 = *v74;
let v120 = v119 + v114;
*v74 = v120;

}
workgroupBarrier();
let v121 = u32(16);
let v122 = v42 < v121;
if v122 {
let v124 = v42 + v121;
let v128 = &(*v321)[v124];
let v129 = *v128;
let v134 = *v74;
let v135 = v134 + v129;
*v74 = v135;

}
workgroupBarrier();
let v136 = u32(8);
let v137 = v42 < v136;
if v137 {
let v139 = v42 + v136;
let v143 = &(*v321)[v139];
let v144 = *v143;
let v149 = *v74;
let v150 = v149 + v144;
*v74 = v150;

}
workgroupBarrier();
let v151 = u32(4);
let v152 = v42 < v151;
if v152 {
let v154 = v42 + v151;
let v158 = &(*v321)[v154];
let v159 = *v158;
let v164 = *v74;
let v165 = v164 + v159;
*v74 = v165;

}
workgroupBarrier();
let v166 = u32(2);
let v167 = v42 < v166;
if v167 {
let v169 = v42 + v166;
let v173 = &(*v321)[v169];
let v174 = *v173;
let v179 = *v74;
let v180 = v179 + v174;
*v74 = v180;

}
workgroupBarrier();
let v181 = u32(1);
let v182 = v42 < v181;
if v182 {
let v184 = v42 + v181;
let v188 = &(*v321)[v184];
let v189 = *v188;
let v194 = *v74;
let v195 = v194 + v189;
*v74 = v195;

}
workgroupBarrier();
let v200 = &(*v321)[v3];
let v201 = *v200;
let v202 = f32(512.0);
let v203 = v201 / v202;
let v204 = f32(9.999999974752427e-7);
let v205 = v203 + v204;
let v206 = sqrt(v205);
let v207 = f32(1.0);
let v208 = v207 / v206;
var<function> v325_store: u32;
let v325 = &v325_store;
*v325 = v42;
loop {
let v212 = *v325;
let v213 = u32(512);
let v214 = v212 < v213;
if !v214 { break; }
let v216 = *v325;
let v217 = v28 + v216;
let v221 = &(*v344)[v217];
let v222 = *v221;
let v223 = v222 * v208;
let v228 = &(*v343)[v216];
let v229 = *v228;
let v230 = v223 * v229;
let v231 = f32(-3.4028234663852886e38);
let v232 = max(v230, v231);
let v233 = f32(3.4028234663852886e38);
let v234 = min(v232, v233);
let v236 = v36 + v216;
let v240 = &(*v339)[v236];
*v240 = v234;
let v243 = v216 + v39;
*v325 = v243;

}
var<function> v327_store: u32;
let v327 = &v327_store;
*v327 = v42;
loop {
let v247 = *v327;
let v249 = v247 < v91;
if !v249 { break; }
let v251 = u32(512);
let v252 = v28 + v251;
let v254 = v26 * v91;
let v255 = *v327;
let v257 = v255 + v106;
var<function> v329_store: u32;
let v329 = &v329_store;
*v329 = v257;
let v259 = *v327;
let v261 = v259 + v181;
let v264 = v259 % v166;
let v266 = v264 * v166;
let v267 = v261 - v266;
*v329 = v267;
let v268 = *v327;
let v269 = v252 + v268;
let v273 = &(*v344)[v269];
let v274 = *v273;
let v276 = v254 + v268;
let v280 = &(*v342)[v276];
let v281 = *v280;
let v283 = *v329;
let v284 = v252 + v283;
let v288 = &(*v344)[v284];
let v289 = *v288;
let v295 = &(*v341)[v276];
let v296 = *v295;
let v297 = v289 * v296;
let v338 = fma(v274, v281, v297);
let v299 = f32(-3.4028234663852886e38);
let v300 = max(v338, v299);
let v301 = f32(3.4028234663852886e38);
let v302 = min(v300, v301);
let v304 = v36 + v251;
let v306 = v304 + v268;
let v310 = &(*v339)[v306];
*v310 = v302;
let v313 = v268 + v39;
*v327 = v313;

}
return;

}
